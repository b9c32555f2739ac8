/** Who must sign is decided here, so whoever changes it shows the second factor again. Programs of the server act without a person. */
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'
import { requireFreshFactor } from '@/editorial/require-fresh-factor'
import type { Series } from '@/generated/payload-types'

export const askForPlans: GlobalBeforeChangeHook = async ({ data, req }) => {
  if (req.user) await requireFreshFactor(req)
  return data
}

export const askForPlanOfSeries: CollectionBeforeChangeHook<Series> = async ({ data, originalDoc, req }) => {
  const before = originalDoc?.plan ?? null
  if (req.user && data.plan !== undefined && (data.plan || null) !== before) await requireFreshFactor(req)
  return data
}
