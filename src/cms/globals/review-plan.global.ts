/**
 * 审核方案: the stages of review, as data. A series may name its own plan; a run keeps a copy of the plan it began with,
 * so a change here touches only what is submitted afterwards.
 */
import { APIError, type GlobalConfig } from 'payload'
import { hasRole, staffOf } from '@/cms/access/staff'
import { label } from '@/cms/labels'
import { validatePlan } from '@/domain/review/validate-plan'
import { appendAudit } from '@/editorial/append-audit'
import { requireFreshFactor } from '@/editorial/require-fresh-factor'
import { hashOfWords } from '@/editorial/sha256'
import { readPlans } from '@/records/review-plan'

const text = (name: string, zh: string, en: string) =>
  ({ name, type: 'text', required: true, label: label(zh, en) }) as const

export const ReviewPlan: GlobalConfig = {
  slug: 'review-plan',
  dbName: 'review_plan',
  label: label('审核方案', 'Review plan'),
  admin: { group: label('系统', 'System') },
  access: {
    read: ({ req }) => Boolean(staffOf(req)),
    readVersions: () => false,
    update: ({ req }) => hasRole(req, 'security'),
  },
  fields: [
    {
      name: 'factor',
      type: 'ui',
      admin: { components: { Field: '/cms/admin/factor-dialog/plan-guard-notice#PlanGuardNotice' } },
    },
    { ...text('defaultPlan', '默认方案代号', 'Key of the default plan'), defaultValue: 'three-stage' },
    {
      name: 'plans',
      type: 'array',
      dbName: 'rpl_plans',
      label: label('方案', 'Plans'),
      labels: { singular: label('方案', 'Plan'), plural: label('方案', 'Plans') },
      fields: [
        text('key', '代号', 'Key'),
        text('name', '名称', 'Name (Chinese)'),
        text('nameEn', '英文名称', 'Name (English)'),
        {
          name: 'stages',
          type: 'array',
          dbName: 'rpl_stages',
          minRows: 1,
          maxRows: 5,
          label: label('环节', 'Stages'),
          labels: { singular: label('环节', 'Stage'), plural: label('环节', 'Stages') },
          fields: [
            text('key', '代号', 'Key'),
            text('name', '名称', 'Name (Chinese)'),
            text('nameEn', '英文名称', 'Name (English)'),
            {
              name: 'who',
              type: 'select',
              required: true,
              defaultValue: 'stage-reviewers',
              enumName: 'enum_stage_who',
              label: label('由谁审核', 'Who reviews'),
              options: [
                { value: 'stage-reviewers', label: label('可审该环节的审核人', 'Reviewers of this stage') },
                { value: 'department', label: label('发布部门的联络员', 'Liaisons of the department') },
              ],
            },
            {
              name: 'minApprovals',
              type: 'number',
              required: true,
              min: 1,
              defaultValue: 1,
              label: label('至少几人同意', 'Approvals needed'),
            },
            // Kept for 改后通过; a switch that does nothing yet must not be offered.
            { name: 'mayEdit', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
            {
              name: 'checklist',
              type: 'array',
              dbName: 'rpl_checks',
              label: label('核对清单', 'Checklist'),
              labels: { singular: label('核对项', 'Item'), plural: label('核对项', 'Items') },
              fields: [
                text('item', '代号', 'Id'),
                text('text', '内容', 'Text (Chinese)'),
                text('textEn', '英文内容', 'Text (English)'),
              ],
            },
          ],
        },
      ],
    },
  ],
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        const plans = hashOfWords(JSON.stringify(readPlans(doc)))
        const details = { defaultPlan: doc.defaultPlan, plans }
        await appendAudit(req, { event: 'review-plan-saved', subject: null, outcome: 'done', details })
      },
    ],
    beforeChange: [
      // Programs of the server store the shipped plans without a person.
      async ({ req }) => {
        if (req.user) await requireFreshFactor(req)
      },
      ({ data }) => {
        const plans = readPlans(data)
        const problem = plans.flatMap(validatePlan)[0]
        if (problem) throw new APIError(`${problem.zh} ${problem.en}`, 422)
        if (!plans.some((plan) => plan.key === data.defaultPlan)) {
          throw new APIError('默认方案代号不在方案之中，请改为已有方案的代号。The default plan does not exist.', 422)
        }
        return data
      },
    ],
  },
}
