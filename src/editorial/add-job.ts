/**
 * The outbox: work that must happen after the commit, written as a job in the same transaction. The worker sees it
 * once the commit is there, and never when it is not.
 */
import type { PayloadRequest } from 'payload'
import { query, sql } from './transaction'

/** Pages that went stale; of them `mustShow` show the live edition of `briefing`, and none may show an earlier one. */
type RefreshPages = { pages: string[]; briefing: string | null; mustShow: string[] }

/** The release of an edition at a time: only if it is still scheduled for that time with that hash. */
type ReleaseScheduled = { edition: string; hash: string; at: string }

/** Mails and calls about an announcement; notices are written with it. */
type TellPeople = { announcement: string }

type Jobs = { 'refresh-pages': RefreshPages; 'release-scheduled': ReleaseScheduled; 'tell-people': TellPeople }

/** Adds one job; needs the transaction of `req`. `fabuting_add_job` lends the right that only the owner has. */
export async function addJob<Name extends keyof Jobs>(
  req: PayloadRequest,
  name: Name,
  payload: Jobs[Name],
): Promise<void> {
  await query(req, sql`select public.fabuting_add_job(${name}, ${JSON.stringify(payload)}::json)`)
}

/** As `addJob`, to be done at `due` (ISO 8601). A job of the same `name` that has not begun is replaced. */
export async function addJobAt<Name extends keyof Jobs>(
  req: PayloadRequest,
  task: Name,
  payload: Jobs[Name],
  due: string,
  name: string,
): Promise<void> {
  const body = JSON.stringify(payload)
  await query(req, sql`select public.fabuting_add_job_at(${task}, ${body}::json, ${due}::timestamptz, ${name})`)
}
