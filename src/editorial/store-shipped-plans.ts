/**
 * Gives a newsroom that has no plans of review yet the shipped ones, as data its administrator may change.
 */
import type { PayloadRequest } from 'payload'
import { SHIPPED_PLANS } from '@/domain/review/plan'
import { writePlans } from '@/records/review-plan'

/** Does nothing where there are plans already. */
export async function storeShippedPlans(req: PayloadRequest): Promise<void> {
  const stored = await req.payload.findGlobal({ slug: 'review-plan', depth: 0, req, overrideAccess: true })
  if (Array.isArray(stored.plans) && stored.plans.length > 0) return
  await req.payload.updateGlobal({
    slug: 'review-plan',
    data: { defaultPlan: SHIPPED_PLANS[0].key, plans: writePlans(SHIPPED_PLANS) },
    depth: 0,
    req,
    overrideAccess: true,
  })
}
