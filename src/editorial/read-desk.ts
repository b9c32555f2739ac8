/**
 * The desk: what waits for the person who signs in, what came back to them, and what else is under way. Reads only, in
 * a fixed number of queries however many briefings there are; whether something waits for somebody is asked of the rules
 * of review, never guessed from a role.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import type { EditionState } from '@/domain/review/edition-state'
import { listMoves } from '@/domain/review/list-moves'
import type { BuiltVerb } from '@/domain/review/verbs'
import type { Edition } from '@/generated/payload-types'
import { maySee } from './may-see'
import { type ListedRequest, readRequestsOf, readRequestsToAnswer } from './read-correction-requests'
import { type DraftHead, readDraftHeads } from './read-draft-heads'
import { type OpenEdition, readOpenEditions } from './read-open-editions'
import { type OwnDraft, readCorrectionsOpen, readUnsubmitted } from './read-own-drafts'
import { nameOf, type People, readPeople } from './read-people'
import { inTransaction, query, sql } from './transaction'
import { personOf } from './who'

/**
 * `edition`, `number` and `state` are null for drafts never submitted. `stage` is the name of the current stage, null
 * outside review; `due` is when it should be done, null without a deadline. `by` submitted or last changed it, `since`
 * (ISO 8601) it is where it is. `remark` is the reason of a return or the submitter's note, null when there is none.
 * `claimedBy` names who holds the review just now. `scheduledFor` is when it goes live by itself, and `failure` why it did
 * not.
 */
export type DeskItem = {
  edition: string | null
  briefing: string
  title: string
  series: string
  session: number | null
  number: number | null
  state: EditionState | null
  stage: string | null
  by: string
  since: string
  due: string | null
  remark: { text: string; by: string } | null
  claimedBy: string[]
  scheduledFor: string | null
  failure: string | null
}

/**
 * `toReview`: the most pressing first; other editions: who waited longest first; drafts: the last changed first.
 * `failed` should have gone live by themselves and did not. `mine` are this person's own in review, `inReview` other people's. `corrections`: live and changed in the drafts.
 * `requests` wait for an editor, `ownRequests` were asked by this person.
 */
export type Desk = {
  toReview: DeskItem[]
  returned: DeskItem[]
  mine: DeskItem[]
  drafts: DeskItem[]
  inReview: DeskItem[]
  failed: DeskItem[]
  toRelease: DeskItem[]
  scheduled: DeskItem[]
  corrections: DeskItem[]
  requests: ListedRequest[]
  ownRequests: ListedRequest[]
}

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
    const unsubmitted = await readUnsubmitted(req, actor.id, actor.name)
    const corrections = await readCorrectionsOpen(req)
    const heads = await readDraftHeads(
      req,
      [...unsubmitted, ...corrections].map(({ briefing }) => briefing),
    )
    const item = (found: OpenEdition) => describeOpen(found, people, series)
    const draft = (found: OwnDraft) => describeDraft(found, heads.get(found.briefing), actor)
    const waiting = new Set(open.filter((found) => may(actor, found, 'decide')))
    const inReview = open.filter((found) => found.edition.state === 'in_review' && !waiting.has(found))
    return {
      toReview: [...waiting].map(item).sort(byUrgency),
      returned: returned.map(({ edition, reason, by, at }) => ({
        ...nameEdition(edition, people, series),
        stage: null,
        since: at,
        due: null,
        remark: reason ? { text: reason, by } : null,
      })),
      mine: inReview.filter(({ edition }) => edition.submittedBy === actor.id).map(item),
      drafts: unsubmitted
        .filter(({ briefing }) => !returned.some(({ edition }) => edition.briefing === briefing))
        .flatMap(draft),
      inReview: inReview.filter(({ edition }) => edition.submittedBy !== actor.id).map(item),
      failed: open.filter(({ edition }) => edition.failure).map(item),
      toRelease: open.filter(({ edition }) => edition.state === 'approved' && !edition.failure).map(item),
      scheduled: open
        .filter(({ edition }) => edition.state === 'scheduled')
        .map(item)
        .sort(byTime),
      corrections: corrections.flatMap(draft),
      requests: actor.roles.includes('editor') ? await readRequestsToAnswer(req) : [],
      ownRequests: await readRequestsOf(req, actor.id),
    }
  })
}

/** What is due first comes first, and what has no deadline after it, oldest first. */
const byUrgency = (a: DeskItem, b: DeskItem): number =>
  (a.due ?? '9').localeCompare(b.due ?? '9') || a.since.localeCompare(b.since)

/** What goes live first comes first. */
const byTime = (a: DeskItem, b: DeskItem): number => (a.scheduledFor ?? '').localeCompare(b.scheduledFor ?? '')

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
  by: nameOf(people, edition.submittedBy),
  claimedBy: [],
  scheduledFor: edition.scheduledFor ?? null,
  failure: edition.failure ?? null,
})

const describeOpen = (
  { edition, facts, stage, since, due }: OpenEdition,
  people: People,
  series: ReadonlyMap<string, string>,
): DeskItem => {
  const item = nameEdition(edition, people, series)
  return {
    ...item,
    stage,
    since,
    due,
    remark: edition.note ? { text: edition.note, by: item.by } : null,
    claimedBy: (facts.open?.claims ?? []).filter((claim) => claim.stage === edition.stage).map(({ name }) => name),
  }
}

/** Nothing for a draft that was deleted or belongs to another department. */
function describeDraft({ briefing, at, by, newest }: OwnDraft, head: DraftHead | undefined, actor: Actor): DeskItem[] {
  if (!head || !maySee(actor, head.departments)) return []
  const { title, series, session } = head
  const { id: edition = null, number = null, state = null } = newest ?? {}
  const found = { edition, briefing, title, series, session, number, state, by, since: at }
  return [{ ...found, stage: null, due: null, remark: null, claimedBy: [], scheduledFor: null, failure: null }]
}

async function readSeriesTitles(req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
  const rows = await query<{ slug: string; title: string }>(req, sql`select slug, title from series`)
  return new Map(rows.map(({ slug, title }) => [slug, title]))
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
