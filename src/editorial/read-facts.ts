/**
 * Gathers what the rules of review need to know about a briefing. Call inside a transaction, after locking the
 * briefing, whenever something will be written because of the answer.
 */
import type { PayloadRequest } from 'payload'
import { OPEN_STATES } from '@/domain/review/edition-state'
import type { BriefingFacts, EditionFacts } from '@/domain/review/facts'
import type { Plan } from '@/domain/review/plan'
import { doorRefusals } from '@/domain/review/refusals'
import type { Edition } from '@/generated/payload-types'
import { idOf } from '@/records/relation'
import { choosePlan } from '@/records/review-plan'
import { type Composition, composeEdition, readBriefingDraft } from './compose-edition'
import { readContent } from './edition-content'
import { Refused } from './refused'
import { sha256 } from './sha256'
import { readRequests } from './take-downs'

/** An empty plan is refused at submit with a sentence of its own. */
const MISSING_PLAN: Plan = { key: 'missing', name: { zh: '方案不存在', en: 'No such plan' }, stages: [] }

export type Situation = { facts: BriefingFacts; composition: Composition | null; live: Edition | null }

/**
 * @param with `drafts` composes the drafts (submit needs it, and so does saying whether submit is possible);
 *   `storedHash` hashes the stored bytes of the open edition (release needs it); `edition` is the one the move names,
 *   when it need not be the open one.
 * @throws Refused 404 when there is no such briefing
 */
export async function readSituation(
  req: PayloadRequest,
  briefingId: string,
  needs: { drafts?: boolean; storedHash?: boolean; edition?: string },
): Promise<Situation> {
  const briefing = await readBriefingDraft(req, briefingId)
  if (!briefing) throw new Refused(doorRefusals.notFound)
  const open = await findEdition(req, briefingId, OPEN_STATES)
  const shown = await findEdition(req, briefingId, ['live', 'withdrawn'])
  const live = shown?.state === 'live' ? shown : null
  const openFacts = open && (await readEditionFacts(req, open, needs.storedHash ?? false))
  const named = open && open.id === (needs.edition ?? open.id) ? null : await findNamed(req, briefingId, needs.edition)
  const composition = needs.drafts && !open ? await composeEdition(req, briefingId) : null
  const facts: BriefingFacts = {
    id: briefingId,
    departments: briefing.departments ?? [],
    plan: await planFor(req, idOf(briefing.series)),
    open: openFacts,
    edition: named ? await readEditionFacts(req, named, false) : openFacts,
    live: live ? { id: live.id, hash: live.hash } : null,
    shown: shown && (await readEditionFacts(req, shown, false)),
    requests: await readRequests(req, briefingId),
    draftHash: composition?.hash ?? null,
    problems: composition?.problems ?? [],
  }
  return { facts, composition, live }
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
async function findNamed(req: PayloadRequest, briefing: string, id: string | undefined): Promise<Edition | null> {
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

async function readEditionFacts(req: PayloadRequest, edition: Edition, withHash: boolean): Promise<EditionFacts> {
  const content = withHash ? await readContent(req, edition.id) : null
  const run = await req.payload.find({
    collection: 'review-runs',
    where: { edition: { equals: edition.id } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const decisions = await req.payload.find({
    collection: 'decisions',
    where: { edition: { equals: edition.id } },
    sort: 'at',
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return {
    id: edition.id,
    briefing: edition.briefing,
    number: edition.number,
    state: edition.state,
    hash: edition.hash,
    storedHash: content === null ? null : sha256(content),
    submittedBy: edition.submittedBy,
    contributors: edition.contributors ?? [],
    plan: (run.docs[0]?.plan as Plan | undefined) ?? MISSING_PLAN,
    stage: edition.stage ?? null,
    decisions: decisions.docs.map(({ stage, actor, outcome, hash }) => ({ stage, actor, outcome, hash })),
  }
}
