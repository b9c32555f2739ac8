/**
 * What the screens of plans need to know besides the plans: which series use which, and who there is to review. Names
 * people only to those who oversee, as the accounts themselves are shown.
 */
import type { PayloadRequest } from 'payload'
import { isOverseer } from '@/domain/people/roles'
import type { Actor } from '@/domain/review/actor'
import type { Plan } from '@/domain/review/plan'
import { readPlans } from '@/records/review-plan'
import { readPeople } from './read-people'
import { personOf } from './who'

export type Colleague = Actor & { isActive: boolean }

/**
 * `series[].plan` is the key of a plan; null: whatever is the default. `people` is empty for whoever may not read
 * accounts. `underReview`: editions not finished yet.
 */
export type PlanUse = {
  series: { title: string; plan: string | null }[]
  people: Colleague[]
  underReview: number
}

export async function readPlanUse(req: PayloadRequest): Promise<PlanUse> {
  const series = await req.payload.find({
    collection: 'series',
    sort: 'title',
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const isOverseeing = personOf(req)?.roles.some(isOverseer) ?? false
  const open = await req.payload.count({
    collection: 'editions',
    where: { state: { equals: 'in_review' } },
    req,
    overrideAccess: true,
  })
  return {
    series: series.docs.map(({ title, plan }) => ({ title, plan: plan || null })),
    people: isOverseeing ? [...(await readPeople(req)).values()] : [],
    underReview: open.totalDocs,
  }
}

/** The plans of the office and the key of the one that series use which name none. */
export async function readOfficePlans(req: PayloadRequest): Promise<{ plans: Plan[]; defaultPlan: string }> {
  const stored = await req.payload.findGlobal({ slug: 'review-plan', depth: 0, req, overrideAccess: true })
  const plans = readPlans(stored)
  return { plans, defaultPlan: stored.defaultPlan || plans[0]?.key || '' }
}
