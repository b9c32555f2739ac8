/**
 * 系列: a run of press conferences under one title. Its title and description become public only inside a released
 * edition, so changing them here publishes nothing.
 */
import type { CollectionConfig, FieldAccess } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { hasRole } from '@/cms/access/staff'
import { referenceOnly } from '@/cms/fields/reference-only'
import { slugField } from '@/cms/fields/slug'
import { label } from '@/cms/labels'

/** A plan with fewer stages is a weaker one: those who write must not choose it. */
const mayChoosePlan: FieldAccess = ({ req }) => hasRole(req, 'security')

export const Series: CollectionConfig = {
  slug: 'series',
  labels: { singular: label('系列', 'Series'), plural: label('系列', 'Series') },
  admin: {
    group: label('发布会', 'Briefings'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'plan'],
  },
  access: accessFor('series'),
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 80, label: label('系列名称', 'Title') },
    slugField('title'),
    { name: 'description', type: 'textarea', maxLength: 300, label: label('系列简介', 'Description') },
    {
      name: 'plan',
      type: 'text',
      label: label('审核方案', 'Review plan'),
      access: { create: mayChoosePlan, update: mayChoosePlan },
      admin: {
        placeholder: 'three-stage',
        description: label(
          '留空则用默认方案；填“审核方案”中某一方案的代号。仅安全管理员可改，对已送审的稿件不生效。',
          'Key of a plan; empty means the default. Open runs keep theirs.',
        ),
      },
    },
  ],
  ...referenceOnly,
}
