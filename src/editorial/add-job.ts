/**
 * The outbox: work that must happen after the commit, written as a job in the same transaction. The worker sees it
 * once the commit is there, and never when it is not.
 */
import type { PayloadRequest } from 'payload'
import { query, sql } from './transaction'

/** Pages that went stale; of them `mustShow` show the live edition of `briefing`, and none may show an earlier one. */
type RefreshPages = { pages: string[]; briefing: string | null; mustShow: string[] }

type Jobs = { 'refresh-pages': RefreshPages }

/** Adds one job; needs the transaction of `req`. `fabuting_add_job` lends the right that only the owner has. */
export async function addJob<Name extends keyof Jobs>(
  req: PayloadRequest,
  name: Name,
  payload: Jobs[Name],
): Promise<void> {
  await query(req, sql`select public.fabuting_add_job(${name}, ${JSON.stringify(payload)}::json)`)
}
