/**
 * What the screens of plans need to know besides the plans: which series use which, and who there is to review. Shows no
 * account to whoever may not read accounts.
 */
import type { PayloadRequest } from 'payload'
import type { Role } from '@/domain/people/roles'
import type { Plan } from '@/domain/review/plan'
import { readPlans } from '@/records/review-plan'

export type Colleague = {
  id: string
  name: string
  roles: Role[]
  reviewStages: string[]
  departments: string[]
  isActive: boolean
}

/** `series[].plan` is the key of a plan; null: whatever is the default. `underReview`: editions not finished yet. */
export type PlanUse = {
  series: { title: string; plan: string | null }[]
  people: Colleague[]
  underReview: number
}

export async function readPlanUse(req: PayloadRequest): Promise<PlanUse> {
  const all = { pagination: false, depth: 0, req } as const
  const series = await req.payload.find({ collection: 'series', sort: 'title', overrideAccess: true, ...all })
  const people = await req.payload.find({
    collection: 'users',
    select: { name: true, roles: true, reviewStages: true, departments: true, disabled: true },
    sort: 'createdAt',
    overrideAccess: false,
    ...all,
  })
  const open = await req.payload.count({
    collection: 'editions',
    where: { state: { equals: 'in_review' } },
    req,
    overrideAccess: true,
  })
  return {
    series: series.docs.map(({ title, plan }) => ({ title, plan: plan || null })),
    people: people.docs.map(({ id, name, roles, reviewStages, departments, disabled }) => ({
      id,
      name,
      roles: roles ?? [],
      reviewStages: reviewStages ?? [],
      departments: departments ?? [],
      isActive: !disabled,
    })),
    underReview: open.totalDocs,
  }
}

/** The plans of the office and the key of the one that series use which name none. */
export async function readOfficePlans(req: PayloadRequest): Promise<{ plans: Plan[]; defaultPlan: string }> {
  const stored = await req.payload.findGlobal({ slug: 'review-plan', depth: 0, req, overrideAccess: true })
  const plans = readPlans(stored)
  return { plans, defaultPlan: stored.defaultPlan || plans[0]?.key || '' }
}
