/** In the list of series: the plan each uses, by name. All rows of one page share one read. */
import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import { readPlans } from '@/records/review-plan'

const readOnce = cache(async (payload: Payload) =>
  readPlans(await payload.findGlobal({ slug: 'review-plan', depth: 0, overrideAccess: true })),
)

export async function PlanCell({ payload, cellData }: DefaultServerCellComponentProps) {
  if (!cellData) return <span>默认方案</span>
  const plan = (await readOnce(payload)).find(({ key }) => key === cellData)
  return <span>{plan?.name.zh ?? '已不存在的方案'}</span>
}
