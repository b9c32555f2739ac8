/**
 * 审计日志: every move and every refused attempt, as a chain of hashes. Append-only; `npm run audit:verify` checks it.
 */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { keyword, readOnlyList, stamp, words } from '@/cms/fields/ledger'
import { label } from '@/cms/labels'

export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  dbName: 'audit_events',
  labels: { singular: label('审计记录', 'Audit event'), plural: label('审计日志', 'Audit log') },
  admin: {
    // Not in the navigation: the screen at /admin/audit is made for reading and searching it.
    group: false,
    useAsTitle: 'event',
    defaultColumns: ['seq', 'at', 'event', 'actorName', 'outcome', 'subject'],
    description: label('只增不改，逐条相扣；可用 npm run audit:verify 校验。', 'Append-only, chained by hash.'),
  },
  defaultSort: '-seq',
  access: accessFor('audit-events'),
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, label: label('序号', 'Number') },
    { ...stamp('at', '时间', 'At'), required: true },
    keyword('event', '事件', 'Event'),
    { name: 'actor', type: 'text', label: label('人员', 'Actor') },
    words('actorName', '姓名', 'Name'),
    { name: 'roles', type: 'text', hasMany: false, label: label('角色', 'Roles') },
    { name: 'address', type: 'text', label: label('来源地址', 'Address') },
    { ...keyword('subject', '对象', 'Subject'), required: false, index: true },
    keyword('outcome', '结果', 'Outcome'),
    { name: 'body', type: 'textarea', required: true, label: label('详情', 'Details') },
    words('prevHash', '上一条哈希', 'Previous hash'),
    words('hash', '哈希', 'Hash'),
  ],
  ...readOnlyList,
}
