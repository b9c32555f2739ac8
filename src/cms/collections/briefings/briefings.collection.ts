/**
 * 发布会. How a press conference is stored and shown to staff; what may happen to it is decided in `domain/review`,
 * and no draft is ever public: the site reads editions only.
 */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { draftsOnly } from '@/cms/fields/drafts-only'
import { label } from '@/cms/labels'
import { briefingFields } from './briefings.fields'

export const Briefings: CollectionConfig = {
  slug: 'briefings',
  labels: { singular: label('发布会', 'Briefing'), plural: label('发布会', 'Briefings') },
  admin: {
    group: label('发布会', 'Briefings'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'series', 'session', 'heldOn', 'editionState', 'wholeText'],
    listSearchableFields: ['title', 'organizer'],
    description: label(
      '一场新闻发布会。保存的都是草稿，经送审、签发后才会发布。',
      'Saved as a draft; public after review and release.',
    ),
    ...draftsOnly.admin,
    components: {
      ...draftsOnly.admin.components,
      beforeListTable: ['/cms/admin/text/frame-field#FrameField'],
    },
  },
  access: accessFor('briefings'),
  fields: [
    ...briefingFields,
    {
      name: 'editionState',
      type: 'text',
      virtual: true,
      label: label('送审与发布', 'Review and release'),
      admin: {
        readOnly: true,
        hidden: true,
        disableListFilter: true,
        components: { Cell: '/cms/admin/edition-state-cell#EditionStateCell' },
      },
    },
    {
      name: 'wholeText',
      type: 'text',
      virtual: true,
      label: label('全文', 'Whole text'),
      admin: {
        readOnly: true,
        hidden: true,
        disableListFilter: true,
        components: { Cell: '/cms/admin/text/text-link-cell#TextLinkCell' },
      },
    },
  ],
  ...draftsOnly.collection,
}
