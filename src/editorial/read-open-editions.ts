/**
 * Every edition on its way to the public, with what the rules of review need to know of it: three reads for all of
 * them together, so that a desk with fifty editions opens as fast as one with two. Takes no lock: for screens only.
 */
import type { PayloadRequest } from 'payload'
import { dueAt } from '@/domain/review/deadline'
import { OPEN_STATES } from '@/domain/review/edition-state'
import type { BriefingFacts, EditionFacts } from '@/domain/review/facts'
import type { Plan, Stage } from '@/domain/review/plan'
import type { Edition, Decision as StoredDecision } from '@/generated/payload-types'

/** Runs that began before stages had deadlines have none. */
type TimedStage = Stage & { deadlineHours?: number | null }

/**
 * `stage` is the name of the current stage, null unless in review. `since`: when it came there; `due`: when that stage
 * should be done, null without a deadline. Both ISO 8601.
 */
export type OpenEdition = {
  edition: Edition
  facts: BriefingFacts
  stage: string | null
  since: string
  due: string | null
}

/** Oldest submission first. Drafts and live editions are not looked at. */
export async function readOpenEditions(req: PayloadRequest): Promise<OpenEdition[]> {
  const all = { pagination: false, depth: 0, req, overrideAccess: true } as const
  const editions = await req.payload.find({
    collection: 'editions',
    where: { state: { in: [...OPEN_STATES] } },
    sort: 'submittedAt',
    ...all,
  })
  const where = { edition: { in: editions.docs.map(({ id }) => id) } }
  if (editions.docs.length === 0) return []
  const runs = await req.payload.find({ collection: 'review-runs', where, ...all })
  const decisions = await req.payload.find({ collection: 'decisions', where, sort: 'at', ...all })
  const plans = new Map(runs.docs.map(({ edition, plan }) => [edition, plan as Plan]))
  const given = new Map<string, StoredDecision[]>()
  for (const decision of decisions.docs) given.set(decision.edition, [...(given.get(decision.edition) ?? []), decision])
  return editions.docs.flatMap((edition) => {
    const plan = plans.get(edition.id)
    return plan ? [gather(edition, plan, given.get(edition.id) ?? [])] : []
  })
}

function gather(edition: Edition, plan: Plan, decisions: StoredDecision[]): OpenEdition {
  const open: EditionFacts = {
    id: edition.id,
    briefing: edition.briefing,
    number: edition.number,
    state: edition.state,
    hash: edition.hash,
    storedHash: null,
    submittedBy: edition.submittedBy,
    contributors: edition.contributors ?? [],
    plan,
    stage: edition.stage ?? null,
    decisions: decisions.map(({ stage, actor, outcome, hash }) => ({ stage, actor, outcome, hash })),
  }
  const facts: BriefingFacts = {
    id: edition.briefing,
    departments: edition.departments ?? [],
    plan,
    open,
    edition: open,
    live: null,
    draftHash: null,
    problems: [],
  }
  const stage = plan.stages.find(({ key }) => key === edition.stage) as TimedStage | undefined
  const since = decisions.findLast((decision) => decision.stage !== edition.stage)?.at ?? edition.submittedAt
  return { edition, facts, stage: stage?.name.zh ?? null, since, due: dueAt(since, stage?.deadlineHours) }
}
