/** 代审: a reviewer lends the own seat at the current stage to a colleague, until a date, in the open. */
import { isOverseer } from '../../people/roles'
import { fail } from '../../shared/result'
import type { Actor } from '../actor'
import { hasApproved, hasContributed } from '../approvals'
import { currentStage, isCalledOn } from '../claims'
import { delegationRefusals } from '../duty-refusals'
import { mayReviewAt } from '../eligible'
import { formRefusals, rightRefusals, stateRefusals } from '../refusals'
import { isTooShort, LIKELY_REASON, type MoveRule, stays } from './move-rule'

const DAY_MS = 24 * 60 * 60 * 1000
const LONGEST_DAYS = 30

/** `to` is who stands in, null when there is no such account in use; `until` an instant, ISO 8601. */
export type DelegateInput = { edition: string; to: Actor | null; until: string; reason: string }

/** Whether `until` lies between `now` and thirty days later; false for what is no instant. */
const isFitting = (until: string, now: string): boolean => {
  const wait = Date.parse(until) - Date.parse(now)
  return wait > 0 && wait <= LONGEST_DAYS * DAY_MS
}

export const delegateRule: MoveRule<DelegateInput> = {
  decide(actor, facts, move) {
    if (!isCalledOn(actor, facts)) return fail(rightRefusals.notReviewer)
    const at = currentStage(facts, move.edition)
    if (!at.ok) return at
    const edition = facts.open
    if (!edition) return fail(stateRefusals.editionNotOpen)
    const refusal = mayReviewAt(actor, at.value, facts.departments)
    if (refusal) return fail(refusal)
    if (hasApproved(actor.id, edition)) return fail(rightRefusals.approvedBefore)

    if (!move.to || move.to.id === actor.id || move.to.roles.some(isOverseer)) return fail(delegationRefusals.nobody)
    if (hasContributed(move.to.id, edition) || hasApproved(move.to.id, edition))
      return fail(delegationRefusals.ownWork(move.to.name))
    if (!isFitting(move.until, facts.now)) return fail(delegationRefusals.untilWrong)
    return isTooShort(move.reason) ? fail(formRefusals.reasonMissing) : stays('delegate', edition)
  },
  likely: ({ open, now }) => ({
    edition: open?.id ?? '',
    to: { id: '', name: '', roles: ['reviewer'], reviewStages: [], departments: [] },
    until: new Date(Date.parse(now) + DAY_MS).toISOString(),
    reason: LIKELY_REASON,
  }),
}
