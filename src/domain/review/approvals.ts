/**
 * Counts the approvals of a run against its plan: who still has to sign, and whether what was signed is enough to be
 * released. Trusts no earlier check, so that a decision written past the verbs still does not reach the public.
 */
import type { Refusal } from '../shared/result'
import type { Decision, EditionFacts } from './facts'
import type { Stage } from './plan'
import { releaseRefusals, stateRefusals } from './refusals'
import { validatePlan } from './validate-plan'

const approvalsAt = (stage: Stage, decisions: readonly Decision[]): Decision[] =>
  decisions.filter((decision) => decision.outcome === 'approve' && decision.stage === stage.key)

/** The first stage that lacks approvals; null when all have them. */
export const firstUnpassedStage = (stages: readonly Stage[], decisions: readonly Decision[]): Stage | null =>
  stages.find((stage) => approvalsAt(stage, decisions).length < stage.minApprovals) ?? null

/** Submitting or editing anything in the edition makes it one's own work. */
export const hasContributed = (person: string, edition: EditionFacts): boolean =>
  edition.submittedBy === person || edition.contributors.includes(person)

export const hasApproved = (person: string, edition: EditionFacts): boolean =>
  edition.decisions.some((decision) => decision.actor === person && decision.outcome === 'approve')

/**
 * Why these approvals do not carry a release; null when they do: the plan is a valid one, every stage complete and in
 * its order, nobody returned it, each approval of exactly this hash, by people all different and none a contributor.
 */
export function findApprovalFault(edition: EditionFacts): Refusal | null {
  const { plan, decisions } = edition
  if (validatePlan(plan).length > 0) return stateRefusals.runDamaged
  if (decisions.some((decision) => decision.hash !== edition.hash)) return releaseRefusals.approvedDiffers

  const people = decisions.map((decision) => decision.actor)
  if (new Set(people).size < people.length || people.some((person) => hasContributed(person, edition)))
    return releaseRefusals.approvalsNotSeparate

  const due = plan.stages.flatMap((stage) => Array.from({ length: stage.minApprovals }, () => stage))
  const wanting = due.find((stage, index) => {
    const decision = decisions[index]
    return decision?.outcome !== 'approve' || decision.stage !== stage.key
  })
  if (wanting) return releaseRefusals.approvalsIncomplete(wanting.name)
  return decisions.length > due.length ? stateRefusals.runDamaged : null
}
