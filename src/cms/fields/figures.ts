/**
 * 数据: the numbers a piece of prose states, found at import and checked by staff. Where each stands in the prose is
 * found again when an edition is composed, so the table never holds positions that an edit would make wrong.
 */
import type { Field } from 'payload'
import { label } from '@/cms/labels'

export const figuresField = (dbName: string): Field => ({
  name: 'figures',
  type: 'array',
  dbName,
  label: label('数据', 'Figures'),
  labels: { singular: label('数据', 'Figure'), plural: label('数据', 'Figures') },
  admin: {
    initCollapsed: true,
    components: { RowLabel: '/cms/admin/row-label#RowLabel' },
    description: label(
      '正文中的统计数据；请逐条核对后勾选“已核对”。未核对的只提醒，不影响送审。',
      'Unconfirmed figures warn, never block.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'text', type: 'text', required: true, label: label('原文', 'As stated') },
        { name: 'value', type: 'text', required: true, label: label('数值', 'Value') },
        { name: 'unit', type: 'text', label: label('单位', 'Unit') },
        { name: 'qualifier', type: 'text', label: label('界限词', 'Qualifier') },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', label: label('说明', 'What it counts') },
        { name: 'indicator', type: 'relationship', relationTo: 'indicators', label: label('指标', 'Indicator') },
        { name: 'confirmed', type: 'checkbox', defaultValue: false, label: label('已核对', 'Confirmed') },
      ],
    },
  ],
})
