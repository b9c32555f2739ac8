/** 指标: what a figure measures, so that sessions can be compared. */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { referenceOnly } from '@/cms/fields/reference-only'
import { label } from '@/cms/labels'

export const Indicators: CollectionConfig = {
  slug: 'indicators',
  labels: { singular: label('指标', 'Indicator'), plural: label('指标', 'Indicators') },
  admin: { group: label('资料', 'Reference'), useAsTitle: 'name', defaultColumns: ['name', 'unit'] },
  access: accessFor('indicators'),
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 80, label: label('指标名称', 'Name') },
    { name: 'unit', type: 'text', label: label('单位', 'Unit') },
    { name: 'description', type: 'textarea', label: label('口径说明', 'What counts') },
  ],
  ...referenceOnly,
}
