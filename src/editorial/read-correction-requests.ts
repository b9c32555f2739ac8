/**
 * Requests for correction as the desk lists them: for editors what waits for an answer or is being changed, for whoever
 * asked what became of it.
 */
import type { PayloadRequest } from 'payload'
import type { RequestState } from '@/domain/review/correction-request'
import { query, type SQL, sql } from './transaction'

/** Times are ISO 8601. `answer` is null while nobody has answered; its `reason` null when none was given. */
export type ListedRequest = {
  id: string
  briefing: string
  title: string
  anchor: string | null
  place: string
  quote: string
  proposal: string
  basis: string
  askedBy: string
  askedAt: string
  state: RequestState
  answer: { by: string; at: string; reason: string | null } | null
}

/** For how long somebody who asked is shown what was answered. */
const ANSWER_SHOWN = sql`interval '30 days'`

/** What editors have to do: unanswered ones, and accepted ones until a newer edition is public. Oldest first. */
export const readRequestsToAnswer = (req: PayloadRequest): Promise<ListedRequest[]> =>
  readRequests(req, sql`where a.outcome is distinct from 'decline' and not ${IS_CORRECTED} order by r.asked_at`)

/** What this person asked for and is not settled, or was settled lately. Newest first. */
export const readRequestsOf = (req: PayloadRequest, person: string): Promise<ListedRequest[]> =>
  readRequests(
    req,
    sql`where r.asked_by = ${person} and (a.answered_at is null or a.answered_at > now() - ${ANSWER_SHOWN})
        order by r.asked_at desc`,
  )

/** All requests about one briefing, newest first. */
export const readRequestsAbout = (req: PayloadRequest, briefing: string): Promise<ListedRequest[]> =>
  readRequests(req, sql`where r.briefing = ${briefing} order by r.asked_at desc`)

/** A later edition than the answer went public. */
const IS_CORRECTED = sql`(a.outcome = 'accept' and exists (
  select 1 from editions later where later.briefing = r.briefing and later.state = 'live'
    and later.submitted_at > a.answered_at))`

type Row = {
  id: string
  briefing: string
  title: string
  anchor: string | null
  place: string
  quote: string
  proposal: string
  basis: string
  asked_by_name: string
  asked_at: Date | string
  outcome: 'accept' | 'decline' | null
  reason: string | null
  answered_by_name: string
  answered_at: Date | string
  corrected: boolean
}

async function readRequests(req: PayloadRequest, which: SQL): Promise<ListedRequest[]> {
  const rows = await query<Row>(
    req,
    sql`select r.id::text as id, r.briefing, e.title, r.anchor, r.place, r.quote, r.proposal, r.basis,
          r.asked_by_name, r.asked_at, a.outcome, a.reason, a.answered_by_name, a.answered_at,
          ${IS_CORRECTED} as corrected
        from correction_requests r
          join editions e on e.id = r.edition::uuid
          left join correction_answers a on a.request = r.id
        ${which}`,
  )
  return rows.map((row) => ({
    id: row.id,
    briefing: row.briefing,
    title: row.title,
    anchor: row.anchor,
    place: row.place,
    quote: row.quote,
    proposal: row.proposal,
    basis: row.basis,
    askedBy: row.asked_by_name,
    askedAt: new Date(row.asked_at).toISOString(),
    state: stateOf(row),
    answer: row.outcome && {
      by: row.answered_by_name,
      at: new Date(row.answered_at).toISOString(),
      reason: row.reason,
    },
  }))
}

function stateOf({ outcome, corrected }: Row): RequestState {
  if (!outcome) return 'open'
  if (outcome === 'decline') return 'declined'
  return corrected ? 'corrected' : 'accepted'
}
