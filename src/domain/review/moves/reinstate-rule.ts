/**
 * 恢复发布: the withdrawn content enters review again as a new edition, at the last stage alone. Nobody brings a page
 * back by themselves: somebody else signs it, and it is released like any other.
 */
import { fail } from '../../shared/result'
import { hasRole } from '../actor'
import { formRefusals, stateRefusals } from '../refusals'
import { takeDownRefusals } from '../take-down-refusals'
import { validatePlan } from '../validate-plan'
import { isTooShort, LIKELY_REASON, type MoveRule, outcome } from './move-rule'

export type ReinstateInput = { edition: string; reason: string }

export const reinstateRule: MoveRule<ReinstateInput> = {
  decide(actor, facts, move) {
    if (!hasRole(actor, 'publisher') && !hasRole(actor, 'editor')) return fail(takeDownRefusals.mayNotReinstate)
    if (facts.open) return fail(stateRefusals.editionOpen(facts.open.number, facts.open.state))
    const edition = facts.shown
    if (edition?.state !== 'withdrawn' || edition.id !== move.edition) return fail(takeDownRefusals.nothingWithdrawn)
    if (isTooShort(move.reason)) return fail(takeDownRefusals.reasonMissing)

    const errors = validatePlan(facts.plan)
    const last = facts.plan.stages.at(-1)
    if (errors.length > 0 || !last) return fail(formRefusals.planInvalid(errors))
    if (last.who === 'department' && facts.departments.length === 0)
      return fail(formRefusals.departmentMissing(last.name))
    return outcome('reinstate', edition.state, 'in_review', { stage: last.key })
  },
  likely: (facts) => ({ edition: facts.shown?.id ?? '', reason: LIKELY_REASON }),
}
