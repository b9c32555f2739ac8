/** 审核意见: one reviewer approves or returns the edition at its current stage. Keeps true that seen = signed. */
import { fail, type Refusal } from '../../shared/result'
import { type Actor, hasRole, isLiaisonOf } from '../actor'
import { firstUnpassedStage, hasApproved, hasContributed } from '../approvals'
import { commentRefusals } from '../comment-refusals'
import type { BriefingFacts, Decision, EditionFacts } from '../facts'
import type { Stage } from '../plan'
import { formRefusals, rightRefusals, stateRefusals } from '../refusals'
import { isTooShort, LIKELY_REASON, type MoveRule, outcome } from './move-rule'

/** `hash` is what the person had on screen. `checklist`: ids of the ticked items, or all of them. */
export type DecideInput = {
  edition: string
  stage: string
  outcome: 'approve' | 'return'
  hash: string
  reason?: string
  checklist?: 'all' | string[]
}

export const decideRule: MoveRule<DecideInput> = {
  decide(actor, facts, move) {
    if (!hasRole(actor, 'reviewer') && !isLiaisonOf(actor, facts.departments)) return fail(rightRefusals.notReviewer)
    const edition = facts.open
    if (edition?.id !== move.edition) return fail(stateRefusals.editionNotOpen)
    if (edition.state !== 'in_review') return fail(stateRefusals.wrongState('decide', edition.state))

    const stage = edition.plan.stages.find(({ key }) => key === edition.stage)
    if (!stage || firstUnpassedStage(edition.plan.stages, edition.decisions) !== stage)
      return fail(stateRefusals.runDamaged)
    if (move.stage !== stage.key) return fail(stateRefusals.stageMoved(stage.name))

    const hindrance = findHindrance(actor, facts, edition, stage)
    if (hindrance) return fail(hindrance)
    if (move.hash !== edition.hash) return fail(stateRefusals.hashChanged)

    const decision: Decision = { stage: stage.key, actor: actor.id, outcome: move.outcome, hash: move.hash }
    if (move.outcome === 'return') {
      if (isTooShort(move.reason)) return fail(formRefusals.reasonMissing)
      return outcome('decide', 'in_review', 'returned', { decision, closesRun: true })
    }

    if (edition.blockingComments > 0) return fail(commentRefusals.blocking(edition.blockingComments))
    const ticked = move.checklist ?? []
    const missing = ticked === 'all' ? [] : stage.checklist.filter((item) => !ticked.includes(item.id))
    if (missing.length > 0) return fail(formRefusals.checklistIncomplete(missing))

    const next = firstUnpassedStage(edition.plan.stages, [...edition.decisions, decision])
    return next
      ? outcome('decide', 'in_review', 'in_review', { decision, stage: next.key })
      : outcome('decide', 'in_review', 'approved', { decision, closesRun: true })
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

/** Why this person may not speak at this stage of this edition: not theirs to review, or they already had a hand in it. */
function findHindrance(actor: Actor, facts: BriefingFacts, edition: EditionFacts, stage: Stage): Refusal | null {
  if (stage.who === 'department') {
    if (!isLiaisonOf(actor, facts.departments)) return rightRefusals.notYourDepartment(stage.name)
  } else if (!hasRole(actor, 'reviewer') || !actor.reviewStages.includes(stage.key)) {
    return rightRefusals.notYourStage(stage.name)
  }
  if (hasContributed(actor.id, edition)) return rightRefusals.ownWork
  return hasApproved(actor.id, edition) ? rightRefusals.approvedBefore : null
}
