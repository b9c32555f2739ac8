/**
 * Drafts that wait for nobody but their editors: what somebody changed lately and has not submitted, and live briefings
 * whose drafts have moved on since. Each is one query over the ledger of edits, however many briefings there are.
 */
import type { PayloadRequest } from 'payload'
import { type EditionState, OPEN_STATES } from '@/domain/review/edition-state'
import { query, sql } from './transaction'

/** `at` (ISO 8601) is the last change, `by` whose it was. `newest` is the last edition submitted, null when none was. */
export type OwnDraft = {
  briefing: string
  at: string
  by: string
  newest: { id: string; number: number; state: EditionState } | null
}

/** Longer ago is not lately. */
const LATELY = sql`interval '60 days'`
const MOST = 30

/** Editions that carry nothing on: what they held is a draft again. */
const CAME_BACK = ['returned', 'recalled', 'discarded'] satisfies EditionState[]

type Row = {
  briefing: string
  at: Date | string
  by: string
  id: string | null
  number: string | null
  state: EditionState | null
}

const read = ({ briefing, at, by, id, number, state }: Row): OwnDraft => ({
  briefing,
  at: new Date(at).toISOString(),
  by,
  newest: id && state ? { id, number: Number(number), state } : null,
})

/** What this person changed, or recalled, and nobody submitted since; of briefings that are not live. Newest first. */
export async function readUnsubmitted(req: PayloadRequest, person: string, name: string): Promise<OwnDraft[]> {
  const rows = await query<Row>(
    req,
    sql`with touched as (
          select briefing, max(seq) as seq, max(at) as at from edits
            where actor = ${person} and briefing is not null and at > now() - ${LATELY} group by briefing
          union all
          select briefing, edits_up_to, updated_at from editions
            where submitted_by = ${person} and state = 'recalled' and updated_at > now() - ${LATELY})
        select t.briefing, max(t.at) as at, ${name}::text as by, newest.id::text as id, newest.number,
          newest.state::text as state
        from touched t
          left join lateral (
            select id, number, state from editions where briefing = t.briefing order by number desc limit 1) newest on true
        where not exists (
          select 1 from editions e where e.briefing = t.briefing
            and (e.state in ${[...OPEN_STATES, 'live']}
              or (e.state not in ${CAME_BACK} and e.edits_up_to >= t.seq)))
        group by t.briefing, newest.id, newest.number, newest.state
        order by at desc limit ${MOST}`,
  )
  return rows.map(read)
}

/** Live briefings with a change in their drafts that no open edition carries; the newest change first. */
export async function readCorrectionsOpen(req: PayloadRequest): Promise<OwnDraft[]> {
  const rows = await query<Row>(
    req,
    sql`select e.briefing, last.at, last.actor_name as by, e.id::text as id, e.number, e.state::text as state
        from editions e
          cross join lateral (
            select seq, at, actor_name from edits where briefing = e.briefing order by seq desc limit 1) last
        where e.state = 'live' and last.seq > e.edits_up_to
          and not exists (select 1 from editions o where o.briefing = e.briefing and o.state in ${OPEN_STATES})
        order by last.at desc`,
  )
  return rows.map(read)
}
