/** 送审: the drafts become an edition and enter the plan's first stage. */
import { fail } from '../../shared/result'
import { hasRole, isLiaisonOf } from '../actor'
import { formRefusals, notReady, rightRefusals, stateRefusals } from '../refusals'
import { validatePlan } from '../validate-plan'
import { type MoveRule, outcome } from './move-rule'

export type SubmitInput = { note: string }

export const submitRule: MoveRule<SubmitInput> = {
  decide(actor, facts) {
    if (!hasRole(actor, 'editor') && !isLiaisonOf(actor, facts.departments)) return fail(rightRefusals.notEditor)
    if (facts.open) return fail(stateRefusals.editionOpen(facts.open.number, facts.open.state))

    const [problem, ...problems] = facts.problems
    if (problem) return fail(notReady([problem, ...problems]))
    if (facts.live && facts.draftHash === facts.live.hash) return fail(stateRefusals.nothingChanged)

    const errors = validatePlan(facts.plan)
    const [first] = facts.plan.stages
    if (errors.length > 0 || !first) return fail(formRefusals.planInvalid(errors))
    const unmanned = facts.plan.stages.find((stage) => stage.who === 'department')
    if (unmanned && facts.departments.length === 0) return fail(formRefusals.departmentMissing(unmanned.name))

    return outcome('submit', 'draft', 'in_review', { stage: first.key })
  },
  likely: () => ({ note: '' }),
}
