/** How many comments keep each briefing from being approved, those on its earlier editions included. */
import type { PayloadRequest } from 'payload'
import { query, sql } from './transaction'

/** By id of the briefing; one without is not in it. */
export async function countBlocking(
  req: PayloadRequest,
  briefings: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (briefings.length === 0) return new Map()
  const rows = await query<{ briefing: string; count: string }>(
    req,
    sql`select briefing, count(*) as count from comments
        where briefing in ${briefings} and blocking and state <> 'resolved' and reply_to is null
        group by briefing`,
  )
  return new Map(rows.map(({ briefing, count }) => [briefing, Number(count)]))
}
