/**
 * 送审: composes the drafts into an edition, stores its bytes once, and begins the review run.
 * From here until the run ends the drafts are locked.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { carryApprovals, startingStage } from '@/domain/review/carry-approvals'
import { decideMove } from '@/domain/review/decide-move'
import type { Edition } from '@/generated/payload-types'
import { announce } from './announce'
import { appendAudit } from './append-audit'
import { freezeComposition, makeEdition } from './make-edition'
import { nameDecisions } from './name-decisions'
import { readSituation } from './read-facts'
import { lockLedger } from './record-edit'
import { orRefuse } from './refused'
import { hashOfWords } from './sha256'

/** `publicNote` is what readers will be told of a correction or an addition; null says nothing beyond the places. */
export type Submission = { note: string; publicNote: string | null }

/** @throws Refused with the sentence why not */
export async function submitEdition(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: Submission,
): Promise<Edition> {
  await lockLedger(req)
  const { facts, composition, live, shown } = await readSituation(req, briefing, { drafts: true })
  const outcome = orRefuse(decideMove(actor, facts, { verb: 'submit', note: move.note }))
  if (!composition) throw new Error('A submission was allowed although nothing was composed.')

  const frozen = await freezeComposition(req, briefing, composition, facts.plan, { live, shown })
  // Nobody who approved before the page was taken down knew why it would be.
  const carried = carryApprovals(facts.isTakenDown ? null : facts.edition, {
    ...frozen,
    plan: facts.plan,
    submittedBy: actor.id,
  })
  const edition = await makeEdition(req, briefing, frozen, {
    submittedBy: actor.id,
    note: move.note,
    publicNote: move.publicNote,
    plan: facts.plan,
    stage: startingStage(facts.plan, carried)?.key ?? outcome.edition.stage,
    decisions: await nameDecisions(req, carried),
  })
  await appendAudit(req, {
    event: outcome.event,
    subject: edition.id,
    outcome: 'done',
    details: {
      briefing,
      number: edition.number,
      kind: frozen.kind,
      hash: edition.hash,
      contributors: frozen.contributors,
      editsUpTo: frozen.editsUpTo,
      plan: facts.plan.key,
      carried: carried.map(({ stage, actor: by }) => ({ stage, by })),
      note: hashOfWords(move.note),
      publicNote: hashOfWords(move.publicNote),
    },
  })
  await announce(req, { event: outcome.event, edition })
  return edition
}
