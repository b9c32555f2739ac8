/**
 * 改后通过: where the stage allows it, a reviewer changes the text and passes it on as a new edition. It stands once
 * somebody who did not write it has approved all of it: at a later stage, or at the last one a second reviewer.
 */
import { fail } from '../../shared/result'
import { currentStage, findSeat, isCalledOn } from '../claims'
import { commentRefusals } from '../comment-refusals'
import { amendRefusals } from '../duty-refusals'
import { formRefusals, notReady, rightRefusals, stateRefusals } from '../refusals'
import { isTooShort, LIKELY_REASON, type MoveRule, outcome } from './move-rule'

/** `hash` is the edition the change was made from; `reason` says what was changed. */
export type AmendInput = { edition: string; stage: string; hash: string; reason: string }

export const amendRule: MoveRule<AmendInput> = {
  decide(actor, facts, move) {
    if (!isCalledOn(actor, facts)) return fail(rightRefusals.notReviewer)
    const at = currentStage(facts, move.edition)
    if (!at.ok) return at
    const edition = facts.open
    if (!edition) return fail(stateRefusals.editionNotOpen)
    if (move.stage !== at.value.key) return fail(stateRefusals.stageMoved(at.value.name))
    const seat = findSeat(actor, facts, edition, at.value)
    if (!seat.ok) return seat
    if (!at.value.mayEdit) return fail(amendRefusals.mayNotEdit(at.value.name))
    if (!edition.claims.some((claim) => claim.actor === actor.id && claim.stage === at.value.key))
      return fail(amendRefusals.claimFirst)
    if (move.hash !== edition.hash) return fail(stateRefusals.hashChanged)
    const [problem, ...problems] = facts.problems
    if (problem) return fail(notReady([problem, ...problems]))
    if (edition.blockingComments > 0) return fail(commentRefusals.blocking(edition.blockingComments))
    if (facts.draftHash === edition.hash) return fail(amendRefusals.nothingAmended)
    if (isTooShort(move.reason)) return fail(formRefusals.reasonMissing)
    return outcome('amend', 'in_review', 'returned', { closesRun: true })
  },
  likely: ({ open }) => ({
    edition: open?.id ?? '',
    stage: open?.stage ?? '',
    hash: open?.hash ?? '',
    reason: LIKELY_REASON,
  }),
}
