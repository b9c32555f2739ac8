/**
 * 工作成效: one item of a section of the statement, with what its prose names.
 * Only how it is stored and shown; its place in the text is `section` and `position`.
 */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { draftsOnly } from '@/cms/fields/drafts-only'
import { figuresField } from '@/cms/fields/figures'
import { briefingField, lockNoticeField, positionField, textLinkField } from '@/cms/fields/place'
import { revisionField } from '@/cms/fields/revision'
import { label } from '@/cms/labels'

const names = (name: string, zh: string, en: string, hint: [string, string]) =>
  ({
    name,
    type: 'text',
    hasMany: true,
    label: label(zh, en),
    admin: { description: label(...hint) },
  }) as const

export const Achievements: CollectionConfig = {
  slug: 'achievements',
  labels: { singular: label('工作成效', 'Achievement'), plural: label('工作成效', 'Achievements') },
  admin: {
    group: label('发布会', 'Briefings'),
    useAsTitle: 'lead',
    defaultColumns: ['lead', 'briefing', 'section', 'position'],
    ...draftsOnly.admin,
  },
  access: accessFor('achievements'),
  fields: [
    lockNoticeField,
    textLinkField,
    {
      type: 'row',
      fields: [
        briefingField,
        {
          name: 'section',
          type: 'number',
          required: true,
          min: 1,
          label: label('第几部分', 'Section'),
          admin: { step: 1, description: label('1 即“一、”，2 即“二、”。', '1 is the first section.') },
        },
        positionField,
      ],
    },
    { name: 'lead', type: 'text', required: true, maxLength: 200, label: label('提要句', 'Lead phrase') },
    { name: 'prose', type: 'richText', label: label('正文', 'Text') },
    figuresField('ach_figures'),
    names('honours', '荣誉', 'Honours', ['正文提到的表彰、命名，每项一条。', 'One entry each.']),
    names('coverage', '媒体报道', 'Coverage', ['报道的媒体、栏目和日期，每项一条。', 'One entry each.']),
    names('documents', '文件', 'Documents', ['正文提到的文件、法规，每项一条。', 'One entry each.']),
    revisionField,
  ],
  ...draftsOnly.collection,
}
