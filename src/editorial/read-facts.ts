/**
 * Gathers what the rules of review need to know about a briefing. Call inside a transaction, after locking the
 * briefing, whenever something will be written because of the answer.
 */
import type { PayloadRequest } from 'payload'
import { OPEN_STATES } from '@/domain/review/edition-state'
import type { BriefingFacts, EditionFacts } from '@/domain/review/facts'
import { type Plan, planForRun } from '@/domain/review/plan'
import { doorRefusals } from '@/domain/review/refusals'
import type { Edition } from '@/generated/payload-types'
import { idOf } from '@/records/relation'
import { choosePlan } from '@/records/review-plan'
import { type Composition, composeEdition, readBriefingDraft } from './compose-edition'
import { MISSING_PLAN, readEditionFacts, withStoredHash } from './read-edition-facts'
import { Refused } from './refused'
import { readRequests } from './take-downs'
import { query, sql } from './transaction'
import { readPublicState } from './write-read-model'

/** `shown` is the edition whose text readers have, live or withdrawn; `live` the same while it is live. */
export type Situation = {
  facts: BriefingFacts
  composition: Composition | null
  live: Edition | null
  shown: Edition | null
}

/**
 * `drafts` composes the drafts while no edition is open (submit needs it, and so does saying whether submit is
 * possible), `amended` even while one is (a reviewer changes and approves); `storedHash` hashes the stored bytes
 * (release needs it); `edition` is the one the move names, when it need not be the open one.
 */
export type Needs = { drafts?: boolean; amended?: boolean; storedHash?: boolean; edition?: string }

/** @throws Refused 404 when there is no such briefing */
export async function readSituation(req: PayloadRequest, briefingId: string, needs: Needs): Promise<Situation> {
  const briefing = await readBriefingDraft(req, briefingId)
  if (!briefing) throw new Refused(doorRefusals.notFound)
  const open = await findEdition(req, briefingId, OPEN_STATES)
  const shown = await findEdition(req, briefingId, ['live', 'withdrawn'])
  const live = shown?.state === 'live' ? shown : null
  const named = open && (!needs.edition || needs.edition === open.id) ? open : await findNamed(req, briefingId, needs)
  const known = await readEditionFacts(
    req,
    [...new Set([open, named, shown])].filter((edition) => edition !== null),
  )
  const factsOf = async (edition: Edition | null): Promise<EditionFacts | null> => {
    const facts = (edition && known.get(edition.id)?.facts) ?? null
    return facts && needs.storedHash ? withStoredHash(req, facts) : facts
  }
  const isComposed = needs.amended || (needs.drafts && !open)
  const composition = isComposed ? await composeEdition(req, briefingId) : null
  const facts: BriefingFacts = {
    id: briefingId,
    departments: briefing.departments ?? [],
    plan: planForRun(await planFor(req, idOf(briefing.series)), briefing.isMajor ?? false),
    open: await factsOf(open),
    edition: await factsOf(named),
    live: live ? { id: live.id, hash: live.hash } : null,
    shown: (shown && known.get(shown.id)?.facts) ?? null,
    requests: await readRequests(req, briefingId),
    isTakenDown: ((await readPublicState(req, briefingId)) ?? 'live') !== 'live',
    draftHash: composition?.hash ?? null,
    problems: composition?.problems ?? [],
    now: await readClock(req),
  }
  return { facts, composition, live, shown }
}

async function findEdition(
  req: PayloadRequest,
  briefing: string,
  states: readonly Edition['state'][],
): Promise<Edition | null> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { briefing: { equals: briefing }, state: { in: [...states] } },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

/** The edition with this id; without one the newest of the briefing. */
async function findNamed(req: PayloadRequest, briefing: string, { edition: id }: Needs): Promise<Edition | null> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { briefing: { equals: briefing }, ...(id ? { id: { equals: id } } : {}) },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

async function planFor(req: PayloadRequest, seriesId: string | null): Promise<Plan> {
  const stored = await req.payload.findGlobal({ slug: 'review-plan', depth: 0, req, overrideAccess: true })
  const series = seriesId
    ? await req.payload.findByID({
        collection: 'series',
        id: seriesId,
        depth: 0,
        req,
        overrideAccess: true,
        disableErrors: true,
      })
    : null
  return choosePlan(stored, series?.plan) ?? MISSING_PLAN
}

/** The database's clock, the one by which scheduled jobs run: ISO 8601 in UTC, at the beginning of the transaction. */
async function readClock(req: PayloadRequest): Promise<string> {
  const [clock] = await query<{ now: string }>(
    req,
    sql`select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
  )
  return clock?.now ?? ''
}
