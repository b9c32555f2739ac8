/**
 * What a month holds: the briefings held in it with where they stand, releases set for a time, and the deadlines of
 * stages under way. Reads only.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { EditionState } from '@/domain/review/edition-state'
import { dayInBeijing, daysShown } from '@/domain/shared/month'
import { maySee } from './may-see'
import { readDraftHeadsBetween } from './read-draft-heads'
import { type OpenEdition, readOpenEditions } from './read-open-editions'
import { inTransaction, query, sql } from './transaction'
import { personOf } from './who'

type Place = { day: string; briefing: string; title: string; series: string | null; session: number | null }

/**
 * `day` is a date in Beijing (YYYY-MM-DD), `at` an instant (ISO 8601). `heldAt` are free words for the time of day. `state` is
 * that of the newest edition, null before the first submission; `edition` its id.
 */
export type CalendarEntry = Place &
  (
    | { kind: 'briefing'; heldAt: string | null; edition: string | null; state: EditionState | null }
    | { kind: 'deadline'; at: string; edition: string; stage: string }
    | { kind: 'release'; at: string; edition: string; failure: string | null }
  )

/** Entries of every day that the page of `month` (YYYY-MM) shows, in order; null for a stranger. */
export function readCalendar(asked: PayloadRequest, month: string): Promise<CalendarEntry[] | null> {
  const req = isolateObjectProperty(asked, 'transactionID')
  const days = daysShown(month)
  const [first = '', last = ''] = [days[0], days.at(-1)]
  return inTransaction(req, async () => {
    const actor = personOf(req)
    if (!actor) return null
    const heads = (await readDraftHeadsBetween(req, first, last)).filter((head) => maySee(actor, head.departments))
    const newest = await readNewest(
      req,
      heads.map(({ briefing }) => briefing),
    )
    const held = heads.map(({ briefing, title, series, session, heldOn, heldAt }): CalendarEntry => {
      const { id: edition = null, state = null } = newest.get(briefing) ?? {}
      return { kind: 'briefing', day: heldOn ?? '', briefing, title, series, session, heldAt, edition, state }
    })
    const open = (await readOpenEditions(req)).filter(({ edition }) => maySee(actor, edition.departments ?? []))
    const timed = open.flatMap((found) => [...deadlineOf(found), ...releaseOf(found)])
    return [...held, ...timed].filter(({ day }) => day >= first && day <= last).sort(byTime)
  })
}

const placeAt = ({ edition }: OpenEdition, at: string) => ({
  day: dayInBeijing(at),
  at,
  edition: edition.id,
  briefing: edition.briefing,
  title: edition.title,
  series: null,
  session: edition.session,
})

const deadlineOf = (found: OpenEdition): CalendarEntry[] =>
  found.due && found.stage ? [{ kind: 'deadline', ...placeAt(found, found.due), stage: found.stage }] : []

function releaseOf(found: OpenEdition): CalendarEntry[] {
  const { scheduledFor, failure = null } = found.edition
  return scheduledFor ? [{ kind: 'release', ...placeAt(found, scheduledFor), failure }] : []
}

/** What has no time of day comes first. */
const byTime = (a: CalendarEntry, b: CalendarEntry): number => {
  const key = (entry: CalendarEntry) => `${entry.day} ${'at' in entry ? entry.at : ''}`
  return key(a).localeCompare(key(b))
}

async function readNewest(
  req: PayloadRequest,
  briefings: readonly string[],
): Promise<ReadonlyMap<string, { id: string; state: EditionState }>> {
  if (briefings.length === 0) return new Map()
  const rows = await query<{ briefing: string; id: string; state: EditionState }>(
    req,
    sql`select distinct on (briefing) briefing, id::text as id, state::text as state
        from editions where briefing in ${briefings} order by briefing, number desc`,
  )
  return new Map(rows.map(({ briefing, id, state }) => [briefing, { id, state }]))
}
