/** 审核意见: one reviewer's approval or return of exactly one hash. Append-only. */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { keyword, readOnlyList, stamp, words } from '@/cms/fields/ledger'
import { label } from '@/cms/labels'

export const Decisions: CollectionConfig = {
  slug: 'decisions',
  labels: { singular: label('审核意见', 'Decision'), plural: label('审核意见', 'Decisions') },
  admin: {
    group: label('审核', 'Review'),
    useAsTitle: 'stage',
    defaultColumns: ['at', 'stage', 'actorName', 'outcome', 'reason', 'edition'],
  },
  access: accessFor('decisions'),
  fields: [
    { ...words('edition', '送审稿', 'Edition'), index: true },
    keyword('stage', '环节', 'Stage'),
    words('actor', '审核人', 'Reviewer'),
    words('actorName', '审核人姓名', 'Name'),
    {
      name: 'outcome',
      type: 'select',
      required: true,
      enumName: 'enum_decision_outcome',
      label: label('意见', 'Outcome'),
      options: [
        { value: 'approve', label: label('同意', 'Approve') },
        { value: 'return', label: label('退回修改', 'Return') },
      ],
    },
    words('hash', '内容指纹（SHA-256）', 'Hash'),
    { name: 'reason', type: 'textarea', label: label('理由', 'Reason') },
    { name: 'checklist', type: 'text', hasMany: true, label: label('核对项', 'Checklist') },
    { ...stamp('at', '时间', 'At'), required: true },
    { name: 'onBehalfOf', type: 'text', admin: { hidden: true } },
    { name: 'onBehalfOfName', type: 'text', label: label('代谁审核', 'On behalf of') },
    {
      name: 'carried',
      type: 'select',
      enumName: 'enum_decision_carried',
      label: label('沿用', 'Carried over'),
      options: [
        { value: 'scope', label: label('所审内容未变，沿用', 'What it covers has not changed') },
        { value: 'amended', label: label('改后通过前的意见', 'Given before a reviewer changed the text') },
      ],
    },
    { name: 'signed', type: 'text', admin: { hidden: true } },
    { name: 'paperPhoto', type: 'text', label: label('签批单照片', 'Photo of the signed sheet') },
    { name: 'paperSignedOn', type: 'text', label: label('线下签批日期', 'Signed on paper on') },
    { name: 'paperRecordedByName', type: 'text', label: label('线下签批登记人', 'Paper entered by') },
  ],
  ...readOnlyList,
}
