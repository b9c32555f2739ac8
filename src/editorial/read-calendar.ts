/**
 * What a month holds: the briefings held in it with where they stand, releases set for a time, and the deadlines of
 * stages under way. Reads only.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { EditionState } from '@/domain/review/edition-state'
import { dayInBeijing, daysShown } from '@/domain/shared/month'
import { maySee } from './may-see'
import { readDraftHeadsBetween } from './read-draft-heads'
import { readOpenEditions } from './read-open-editions'
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
    const deadlines = open.flatMap(({ edition, stage, due }): CalendarEntry[] => {
      if (!due || !stage) return []
      const { id, briefing, title, session } = edition
      return [
        {
          kind: 'deadline',
          day: dayInBeijing(due),
          at: due,
          edition: id,
          briefing,
          title,
          series: null,
          session,
          stage,
        },
      ]
    })
    return [...held, ...deadlines].filter(({ day }) => day >= first && day <= last).sort(byTime)
  })
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
