/** 更正 · 增补 · 文字修改: what a later edition changed, as said in public. Append-only. The shape is made
 * for what comes; nothing writes one yet. */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { readOnlyList, stamp, words } from '@/cms/fields/ledger'
import { label } from '@/cms/labels'

export const Corrections: CollectionConfig = {
  slug: 'corrections',
  labels: { singular: label('更正', 'Correction'), plural: label('更正', 'Corrections') },
  admin: { group: label('审核', 'Review'), hidden: true },
  access: accessFor('corrections'),
  fields: [
    { ...words('briefing', '发布会', 'Briefing'), index: true },
    words('edition', '送审稿', 'Edition'),
    { name: 'number', type: 'number', required: true, label: label('序号', 'Number') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      enumName: 'enum_correction_kind',
      label: label('类别', 'Kind'),
      options: [
        { value: 'correction', label: label('更正', 'Correction') },
        { value: 'addition', label: label('增补', 'Addition') },
        { value: 'minor', label: label('文字修改', 'Minor change') },
      ],
    },
    { name: 'places', type: 'text', hasMany: true, label: label('位置', 'Places') },
    { name: 'was', type: 'textarea', label: label('原文', 'Was') },
    { name: 'now', type: 'textarea', label: label('现文', 'Now') },
    { name: 'note', type: 'textarea', label: label('说明', 'Note') },
    { ...stamp('at', '时间', 'At'), required: true },
  ],
  ...readOnlyList,
}
