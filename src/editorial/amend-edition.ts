/**
 * 改后通过: a reviewer changed the drafts where the stage allows it; they become a new edition that goes on from there.
 * The one that was under review ends; whoever submitted it stays the submitter, and the reviewer is a contributor now.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { carryAmended, startingStage } from '@/domain/review/carry-approvals'
import { decideMove } from '@/domain/review/decide-move'
import type { Edition } from '@/generated/payload-types'
import { announce } from './announce'
import { appendAudit } from './append-audit'
import { freezeComposition, makeEdition } from './make-edition'
import { recordMove } from './move-edition'
import { nameDecisions } from './name-decisions'
import { readSituation } from './read-facts'
import { lockLedger } from './record-edit'
import { orRefuse } from './refused'
import { hashOfWords } from './sha256'

/** `hash` is the edition the change was made from; `reason` says what was changed. */
export type Amending = { edition: string; stage: string; hash: string; reason: string }

/** @returns the new edition. @throws Refused with the sentence why not */
export async function amendEdition(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: Amending,
): Promise<Edition> {
  await lockLedger(req)
  const { facts, composition, live, shown } = await readSituation(req, briefing, { amended: true })
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'amend' }))
  const before = facts.open
  const stage = before?.plan.stages.find(({ key }) => key === move.stage)
  if (!composition || !before || !stage) throw new Error('A change was allowed although there is nothing to change.')

  const authors = [...before.contributors, before.submittedBy, actor.id]
  const frozen = await freezeComposition(req, briefing, composition, before.plan, { live, shown }, authors)
  const carried = carryAmended(before, stage, actor.id, composition.hash)
  const ended = await recordMove(req, move.edition, outcome, { stage: move.stage, reason: hashOfWords(move.reason) })
  const edition = await makeEdition(req, briefing, frozen, {
    submittedBy: before.submittedBy,
    note: `改后通过（${actor.name}）：${move.reason.trim()}`,
    publicNote: ended.publicNote ?? null,
    plan: before.plan,
    stage: startingStage(before.plan, carried)?.key ?? null,
    decisions: await nameDecisions(req, carried),
  })
  await appendAudit(req, {
    event: 'amended-edition-submitted',
    subject: edition.id,
    outcome: 'done',
    details: {
      briefing,
      number: edition.number,
      kind: frozen.kind,
      hash: edition.hash,
      amends: move.edition,
      contributors: frozen.contributors,
      editsUpTo: frozen.editsUpTo,
      carried: carried.map(({ stage: key, actor: by }) => ({ stage: key, by })),
    },
  })
  await announce(req, { event: 'amended-edition-submitted', edition })
  return edition
}
