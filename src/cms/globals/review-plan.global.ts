/**
 * 审核方案: the stages of review, as data. A series may name its own plan; a run keeps a copy of the plan it began with,
 * so a change here touches only what is submitted afterwards. Edited on a screen of its own (admin/plan-editor/).
 */
import { APIError, type GlobalConfig } from 'payload'
import { PLAN_KEEPERS } from '@/cms/access/plan-keepers'
import { hasRole, staffOf } from '@/cms/access/staff'
import { askForPlans } from '@/cms/hooks/ask-plan-keeper'
import { keepUsedPlans } from '@/cms/hooks/keep-used-plans'
import { label } from '@/cms/labels'
import { validatePlans } from '@/domain/review/validate-plan'
import { appendAudit } from '@/editorial/append-audit'
import { hashOfWords } from '@/editorial/sha256'
import { readPlans, writePlans } from '@/records/review-plan'

export const ReviewPlan: GlobalConfig = {
  slug: 'review-plan',
  dbName: 'review_plan',
  label: label('审核方案', 'Review plan'),
  admin: { group: label('系统', 'System') },
  access: {
    read: ({ req }) => Boolean(staffOf(req)),
    readVersions: () => false,
    update: ({ req }) => hasRole(req, ...PLAN_KEEPERS),
  },
  fields: [
    {
      name: 'defaultPlan',
      type: 'text',
      required: true,
      defaultValue: 'three-stage',
      label: label('默认方案', 'Default plan'),
      admin: { hidden: true },
    },
    // One value: plans are read, checked and copied into runs as a whole, and no query looks inside.
    {
      name: 'plans',
      type: 'json',
      label: label('方案', 'Plans'),
      admin: { components: { Field: '/cms/admin/plan-editor/plans-field#PlansField' } },
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
      askForPlans,
      ({ data }) => {
        const plans = Array.isArray(data.plans) && data.plans.length > 0 ? readPlans(data) : []
        const [problem] = validatePlans(plans, data.defaultPlan)
        if (problem) throw new APIError(`${problem.zh} ${problem.en}`, 422)
        return { ...data, plans: writePlans(plans) }
      },
      keepUsedPlans,
    ],
  },
}
