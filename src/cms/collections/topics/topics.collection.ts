/** 主题: by subject, for lists across series. */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { referenceOnly } from '@/cms/fields/reference-only'
import { label } from '@/cms/labels'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: label('主题', 'Topic'), plural: label('主题', 'Topics') },
  admin: { group: label('资料', 'Reference'), useAsTitle: 'name' },
  access: accessFor('topics'),
  fields: [{ name: 'name', type: 'text', required: true, unique: true, maxLength: 40, label: label('名称', 'Name') }],
  ...referenceOnly,
}
