/** 送审: one passage of an edition through the stages, with the copy of the plan it began with. */
import type { CollectionConfig } from 'payload'
import { accessFor } from '@/cms/access/access-for'
import { readOnlyList, stamp, words } from '@/cms/fields/ledger'
import { label } from '@/cms/labels'

export const ReviewRuns: CollectionConfig = {
  slug: 'review-runs',
  dbName: 'review_runs',
  labels: { singular: label('送审', 'Review run'), plural: label('送审', 'Review runs') },
  admin: { group: label('审核', 'Review'), hidden: true },
  access: accessFor('review-runs'),
  fields: [
    { ...words('edition', '送审稿', 'Edition'), unique: true, index: true },
    { name: 'plan', type: 'json', required: true, label: label('审核方案', 'Plan') },
    { ...stamp('startedAt', '开始', 'Started'), required: true },
    stamp('closedAt', '结束', 'Closed'),
    { name: 'reason', type: 'textarea', label: label('重新打开的理由', 'Why it was reopened') },
  ],
  ...readOnlyList,
}
