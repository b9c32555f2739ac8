/** 媒体: the news organisations that ask and report. */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { referenceOnly } from '@/cms/fields/reference-only'
import { label } from '@/cms/labels'

export const Outlets: CollectionConfig = {
  slug: 'outlets',
  labels: { singular: label('媒体', 'Outlet'), plural: label('媒体', 'Outlets') },
  admin: { group: label('资料', 'Reference'), useAsTitle: 'name' },
  access: accessFor('outlets'),
  fields: [{ name: 'name', type: 'text', required: true, unique: true, maxLength: 60, label: label('名称', 'Name') }],
  ...referenceOnly,
}
