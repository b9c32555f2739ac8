/**
 * Counts the approvals of a run against its plan: who still has to sign, and whether what was signed is enough to be
 * released. Trusts no earlier check, so that a decision written past the verbs still does not reach the public.
 */
import type { Refusal } from '../shared/result'
import type { Decision, EditionFacts } from './facts'
import type { Plan, Stage } from './plan'
import { releaseRefusals, stateRefusals } from './refusals'
import { validatePlan } from './validate-plan'

const approvalsAt = (stage: Stage, decisions: readonly Decision[]): Decision[] =>
  decisions.filter((decision) => decision.outcome === 'approve' && decision.stage === stage.key)

/** How many people have yet to approve a stage; 0 when it is passed. */
export const seatsLeft = (stage: Stage, decisions: readonly Decision[]): number =>
  Math.max(0, stage.minApprovals - approvalsAt(stage, decisions).length)

/** The first stage that lacks approvals; null when all have them. */
export const firstUnpassedStage = (stages: readonly Stage[], decisions: readonly Decision[]): Stage | null =>
  stages.find((stage) => seatsLeft(stage, decisions) > 0) ?? null

/** Submitting or editing anything in the edition makes it one's own work. */
export const hasContributed = (person: string, edition: EditionFacts): boolean =>
  edition.submittedBy === person || edition.contributors.includes(person)

/** Everybody a decision speaks for: who gave it, and whose seat they sat in. */
const peopleOf = ({ actor, onBehalfOf }: Decision): string[] => (onBehalfOf === null ? [actor] : [actor, onBehalfOf])

/** Whether the person approved, or somebody did in their stead. */
export const hasApproved = (person: string, edition: EditionFacts): boolean =>
  edition.decisions.some((decision) => decision.outcome === 'approve' && peopleOf(decision).includes(person))

/**
 * Why these approvals do not carry a release; null when they do: the plan is a valid one, every stage complete and in
 * its order, nobody returned it, each approval of exactly this hash or still covering what it signed, by people all
 * different and none a contributor; and at least one of them read exactly these bytes after everybody who changed them.
 */
export function findApprovalFault(edition: EditionFacts): Refusal | null {
  const { plan, decisions, hash } = edition
  if (validatePlan(plan).length > 0) return stateRefusals.runDamaged
  const isSigned = ({ carried, hash: seen, stage }: Decision): boolean =>
    carried === null ? seen === hash : carried.basis === 'amended' || carried.signed === edition.scopes[stage]
  if (!decisions.every(isSigned)) return releaseRefusals.approvedDiffers

  const people = decisions.flatMap(peopleOf)
  const isOwnWork = ({ actor, carried }: Decision) => carried?.basis !== 'amended' && hasContributed(actor, edition)
  if (new Set(people).size < people.length || decisions.some(isOwnWork)) return releaseRefusals.approvalsNotSeparate

  const wanting = firstUnpassedStage(plan.stages, decisions)
  if (wanting) return releaseRefusals.approvalsIncomplete(wanting.name)
  const surplus = decisions.length > plan.stages.reduce((sum, { minApprovals }) => sum + minApprovals, 0)
  return surplus || !isInOrder(plan, decisions) ? stateRefusals.runDamaged : null
}

/**
 * Fresh approvals follow the stages, and at least one is there. Where a reviewer changed the text, every later stage
 * signed it afresh, and there is a later stage.
 */
function isInOrder(plan: Plan, decisions: readonly Decision[]): boolean {
  const placeOf = ({ stage }: Decision) => plan.stages.findIndex(({ key }) => key === stage)
  const fresh = decisions.filter(({ carried }) => carried === null).map(placeOf)
  const amended = decisions.filter(({ carried }) => carried?.basis === 'amended').map(placeOf)
  const last = Math.max(-1, ...amended)
  const isLaterFresh = decisions.every((decision) => decision.carried === null || placeOf(decision) <= last)
  return (
    decisions.every(({ outcome }) => outcome === 'approve') &&
    fresh.length > 0 &&
    fresh.every((place, index) => place >= (fresh[index - 1] ?? 0)) &&
    (amended.length === 0 || (isLaterFresh && last < plan.stages.length - 1))
  )
}
