/**
 * Which briefings belong to departments, asked of the newest drafts in one small query: every read of a liaison asks.
 */
import type { PayloadRequest } from 'payload'
import { queryCommitted, sql } from './transaction'

/** Ids of the briefings whose newest draft names at least one of `departments`; in no order. */
export async function findBriefingsOf(req: PayloadRequest, departments: readonly string[]): Promise<string[]> {
  const rows = await queryCommitted<{ id: string }>(
    req,
    sql`select distinct v.parent_id::text as id
        from _briefings_v v join _briefings_v_texts t on t.parent_id = v.id
        where v.latest and t.path = 'version.departments' and t.text in ${departments}`,
  )
  return rows.map(({ id }) => id)
}
