/** 审核意见: one reviewer approves or returns the edition at its current stage. Keeps true that seen = signed. */
import type { CorrectionFace } from '../../edition/edition-kind'
import { fail, type Refusal, type Result } from '../../shared/result'
import { firstUnpassedStage } from '../approvals'
import { currentStage, findClaimFault, findSeat, isCalledOn } from '../claims'
import { commentRefusals } from '../comment-refusals'
import type { Decision, EditionFacts } from '../facts'
import { formRefusals, rightRefusals, stateRefusals } from '../refusals'
import { isTooShort, LIKELY_REASON, type MoveOutcome, type MoveRule, outcome } from './move-rule'

/**
 * `hash` is what the person had on screen. `checklist`: ids of the ticked items, or all of them. `face` is the last
 * reviewer's choice for a correction; left out it is 对照公开, the more open one.
 */
export type DecideInput = {
  edition: string
  stage: string
  outcome: 'approve' | 'return'
  hash: string
  reason?: string
  checklist?: 'all' | string[]
  face?: CorrectionFace
}

export const decideRule: MoveRule<DecideInput> = {
  decide(actor, facts, move) {
    if (!isCalledOn(actor, facts)) return fail(rightRefusals.notReviewer)
    const at = currentStage(facts, move.edition)
    if (!at.ok) return at
    const edition = facts.open
    const stage = at.value
    if (!edition || firstUnpassedStage(edition.plan.stages, edition.decisions) !== stage)
      return fail(stateRefusals.runDamaged)
    if (move.stage !== stage.key) return fail(stateRefusals.stageMoved(stage.name))

    const seat = findSeat(actor, facts, edition, stage)
    if (!seat.ok) return seat
    const claimed = findClaimFault(actor, edition, stage)
    if (claimed) return fail(claimed)
    if (move.hash !== edition.hash) return fail(stateRefusals.hashChanged)

    const decision: Decision = {
      stage: stage.key,
      actor: actor.id,
      outcome: move.outcome,
      hash: move.hash,
      onBehalfOf: seat.value,
      carried: null,
    }
    if (move.outcome === 'return') {
      if (isTooShort(move.reason)) return fail(formRefusals.reasonMissing)
      return outcome('decide', 'in_review', 'returned', { decision, closesRun: true })
    }

    const ticked = move.checklist ?? []
    const missing = ticked === 'all' ? [] : stage.checklist.filter((item) => !ticked.includes(item.id))
    if (missing.length > 0) return fail(formRefusals.checklistIncomplete(missing))
    return approve('decide', edition, decision, move.face)
  },
  likely: ({ open }) => ({
    edition: open?.id ?? '',
    hash: open?.hash ?? '',
    stage: open?.stage ?? '',
    // While a comment blocks, what is left is to return it.
    outcome: open?.blockingComments ? 'return' : 'approve',
    reason: LIKELY_REASON,
    checklist: 'all',
  }),
}

/** Where an approval takes the edition: to the next stage that lacks one, or to approved; nowhere while a comment blocks. */
export function approve(
  verb: 'decide' | 'confirm-signature',
  edition: EditionFacts,
  decision: Decision,
  face: CorrectionFace = 'compare',
): Result<MoveOutcome, Refusal> {
  if (edition.blockingComments > 0) return fail(commentRefusals.blocking(edition.blockingComments))
  const next = firstUnpassedStage(edition.plan.stages, [...edition.decisions, decision])
  if (next) return outcome(verb, 'in_review', 'in_review', { decision, stage: next.key })
  const settled = edition.kind === 'correction' ? face : null
  return outcome(verb, 'in_review', 'approved', { decision, closesRun: true, face: settled })
}
