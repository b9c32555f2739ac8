/** Refuses to take away a plan that a series still names: its next submission would find none. */
import { APIError, type GlobalBeforeChangeHook } from 'payload'
import { readPlans } from '@/records/review-plan'

export const keepUsedPlans: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const kept = readPlans(data).map(({ key }) => key)
  const gone = readPlans(originalDoc ?? {}).filter(({ key }) => !kept.includes(key))
  if (gone.length === 0) return data
  const { docs } = await req.payload.find({
    collection: 'series',
    where: { plan: { in: gone.map(({ key }) => key) } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const series = docs[0]
  if (!series) return data
  const name = gone.find(({ key }) => key === series.plan)?.name.zh ?? series.plan
  throw new APIError(
    `系列“${series.title}”还在用方案“${name}”，请先为它改选方案，再删除。 The series “${series.title}” still uses this plan.`,
    422,
  )
}
