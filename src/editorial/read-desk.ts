/**
 * The desk: which editions wait for the person who signs in, which came back to them, and what else is under way.
 * Reads only; whether something waits for somebody is asked of the rules of review, never guessed from a role.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import type { EditionState } from '@/domain/review/edition-state'
import { listMoves } from '@/domain/review/list-moves'
import type { BuiltVerb } from '@/domain/review/verbs'
import type { Edition } from '@/generated/payload-types'
import { maySee } from './may-see'
import { type OpenEdition, readOpenEditions } from './read-open-editions'
import { nameOf, type People, readPeople } from './read-people'
import { inTransaction, query, sql } from './transaction'
import { personOf } from './who'

/**
 * `stage` is the name of the current stage, null outside review. `since` (ISO 8601) is when it came to where it is.
 * `remark` is the reason of a return or the submitter's note, null when there is none; `by` who said so.
 */
export type DeskItem = {
  edition: string
  briefing: string
  title: string
  series: string
  session: number
  number: number
  state: EditionState
  stage: string | null
  submittedBy: string
  since: string
  remark: { text: string; by: string } | null
}

/** Each list oldest first: who waited longest is served first. `inReview` leaves out what waits for this person. */
export type Desk = { toReview: DeskItem[]; returned: DeskItem[]; inReview: DeskItem[]; toRelease: DeskItem[] }

/** Null for a stranger. */
export function readDesk(asked: PayloadRequest): Promise<Desk | null> {
  const req = isolateObjectProperty(asked, 'transactionID')
  return inTransaction(req, async () => {
    const actor = personOf(req)
    if (!actor) return null
    const people = await readPeople(req)
    const series = await readSeriesTitles(req)
    const open = (await readOpenEditions(req)).filter(({ edition }) => maySee(actor, edition.departments ?? []))
    const returned = await readReturned(req, actor)
    const item = (found: OpenEdition) => describeOpen(found, people, series)
    const isWaiting = (found: OpenEdition) => may(actor, found, 'decide')
    return {
      toReview: open.filter(isWaiting).map(item),
      returned: returned.map(({ edition, reason, by, at }) => ({
        ...nameEdition(edition, people, series),
        stage: null,
        since: at,
        remark: reason ? { text: reason, by } : null,
      })),
      inReview: open.filter((found) => found.edition.state === 'in_review' && !isWaiting(found)).map(item),
      toRelease: open.filter(({ edition }) => edition.state !== 'in_review').map(item),
    }
  })
}

const may = (actor: Actor, { facts }: OpenEdition, verb: BuiltVerb): boolean =>
  listMoves(actor, facts).some((move) => move.verb === verb && move.allowed)

const nameEdition = (edition: Edition, people: People, series: ReadonlyMap<string, string>) => ({
  edition: edition.id,
  briefing: edition.briefing,
  title: edition.title,
  series: series.get(edition.seriesSlug) ?? edition.seriesSlug,
  session: edition.session,
  number: edition.number,
  state: edition.state,
  submittedBy: nameOf(people, edition.submittedBy),
})

const describeOpen = (
  { edition, stage, since }: OpenEdition,
  people: People,
  series: ReadonlyMap<string, string>,
): DeskItem => {
  const item = nameEdition(edition, people, series)
  return { ...item, stage, since, remark: edition.note ? { text: edition.note, by: item.submittedBy } : null }
}

async function readSeriesTitles(req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'series',
    select: { slug: true, title: true },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return new Map(docs.map(({ slug, title }) => [slug, title]))
}

type Returned = { edition: Edition; reason: string; by: string; at: string }

/** What this person submitted and got back, as long as nothing newer was submitted for that briefing. */
async function readReturned(req: PayloadRequest, actor: Actor): Promise<Returned[]> {
  const rows = await query<{ id: string; reason: string | null; by: string; at: Date | string }>(
    req,
    sql`select e.id::text as id, d.reason, d.actor_name as by, d.at
        from editions e join decisions d on d.edition = e.id::text and d.outcome = 'return'
        where e.state = 'returned' and e.submitted_by = ${actor.id}
          and e.number = (select max(number) from editions newest where newest.briefing = e.briefing)
        order by d.at`,
  )
  if (rows.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { id: { in: rows.map(({ id }) => id) } },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return rows.flatMap(({ id, reason, by, at }) => {
    const edition = docs.find((doc) => doc.id === id)
    return edition ? [{ edition, reason: reason ?? '', by, at: new Date(at).toISOString() }] : []
  })
}
