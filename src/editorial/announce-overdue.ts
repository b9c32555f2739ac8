/**
 * Looks for stages that passed their deadline and has each announced once. A deadline counts hours of the clock, at
 * night and on holidays too; it moves nothing.
 */
import type { PayloadRequest } from 'payload'
import { announce } from './announce'
import { lockBriefings } from './lock-briefing'
import { readOpenEditions } from './read-open-editions'
import { inTransaction, query, sql } from './transaction'

/** @returns how many stages are overdue at `now` (milliseconds), announced before or now */
export async function announceOverdue(req: PayloadRequest, now: number): Promise<number> {
  const open = await inTransaction(req, () => readOpenEditions(req))
  const overdue = open.filter(({ edition, due }) => edition.state === 'in_review' && Date.parse(due ?? '') < now)
  for (const { edition } of overdue) {
    await inTransaction(req, async () => {
      await lockBriefings(req, [edition.briefing])
      const [still] = await query(
        req,
        sql`select 1 from editions
            where id::text = ${edition.id} and state = 'in_review' and stage = ${edition.stage}`,
      )
      if (still) await announce(req, { event: 'stage-overdue', edition })
    })
  }
  return overdue.length
}
