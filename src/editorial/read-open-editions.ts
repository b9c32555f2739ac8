/**
 * Every edition on its way to the public, with what the rules of review need to know of it: three reads for all of
 * them together, so that a desk with fifty editions opens as fast as one with two. Takes no lock: for screens only.
 */
import type { PayloadRequest } from 'payload'
import { OPEN_STATES } from '@/domain/review/edition-state'
import type { BriefingFacts, EditionFacts } from '@/domain/review/facts'
import type { Plan } from '@/domain/review/plan'
import type { Edition, Decision as StoredDecision } from '@/generated/payload-types'

/** `stage` is the name of the current stage, null unless in review. `since`: when it came there, ISO 8601. */
export type OpenEdition = { edition: Edition; facts: BriefingFacts; stage: string | null; since: string }

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
  return editions.docs.flatMap((edition) => {
    const plan = runs.docs.find((run) => run.edition === edition.id)?.plan as Plan | undefined
    return plan
      ? [
          gather(
            edition,
            plan,
            decisions.docs.filter((decision) => decision.edition === edition.id),
          ),
        ]
      : []
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
    shown: null,
    requests: [],
    draftHash: null,
    problems: [],
  }
  return {
    edition,
    facts,
    stage: plan.stages.find(({ key }) => key === edition.stage)?.name.zh ?? null,
    since: decisions.at(-1)?.at ?? edition.submittedAt,
  }
}
