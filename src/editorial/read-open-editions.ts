/**
 * Every edition on its way to the public, with what the rules of review need to know of it. Takes no lock: for screens
 * only.
 */
import type { PayloadRequest } from 'payload'
import { dueAt } from '@/domain/review/deadline'
import { OPEN_STATES } from '@/domain/review/edition-state'
import type { BriefingFacts } from '@/domain/review/facts'
import type { Edition } from '@/generated/payload-types'
import { type KnownEdition, readEditionFacts } from './read-edition-facts'

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
  const known = await readEditionFacts(req, editions.docs)
  const now = new Date().toISOString()
  return editions.docs.flatMap((edition) => {
    const found = known.get(edition.id)
    return found && found.facts.plan.stages.length > 0 ? [gather(edition, found, now)] : []
  })
}

function gather(edition: Edition, { facts: open, cameAt }: KnownEdition, now: string): OpenEdition {
  const stage = open.plan.stages.find(({ key }) => key === edition.stage)
  const facts: BriefingFacts = {
    id: edition.briefing,
    departments: edition.departments ?? [],
    plan: open.plan,
    open,
    edition: open,
    live: null,
    shown: null,
    requests: [],
    isTakenDown: false,
    draftHash: null,
    problems: [],
    now,
  }
  return { edition, facts, stage: stage?.name.zh ?? null, since: cameAt, due: dueAt(cameAt, stage?.deadlineHours) }
}
