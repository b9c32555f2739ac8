/**
 * 编辑台账: who changed which document when. Payload's versions have no author, and separation of duties needs one.
 * Append-only, written in the same transaction as the change.
 */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { keyword, readOnlyList, stamp, words } from '@/cms/fields/ledger'
import { label } from '@/cms/labels'

export const Edits: CollectionConfig = {
  slug: 'edits',
  labels: { singular: label('编辑记录', 'Edit'), plural: label('编辑台账', 'Ledger of edits') },
  admin: {
    group: label('审核', 'Review'),
    defaultColumns: ['at', 'actorName', 'operation', 'subject', 'document', 'revision'],
  },
  access: accessFor('edits'),
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, label: label('序号', 'Number') },
    { ...keyword('subject', '文档类别', 'Collection'), index: true },
    { ...words('document', '文档', 'Document'), index: true },
    { name: 'briefing', type: 'text', index: true, label: label('发布会', 'Briefing') },
    keyword('operation', '操作', 'Operation'),
    { name: 'actor', type: 'text', label: label('人员', 'Actor') },
    words('actorName', '姓名', 'Name'),
    { name: 'revision', type: 'number', label: label('修订号', 'Revision') },
    { ...stamp('at', '时间', 'At'), required: true },
  ],
  ...readOnlyList,
}
