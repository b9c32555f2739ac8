/** Who holds a review just now, and who sits in whose seat. */
import { fail, ok, type Refusal, type Result } from '../shared/result'
import { type Actor, hasRole, isLiaisonOf } from './actor'
import { hasApproved, hasContributed, seatsLeft } from './approvals'
import { claimRefusals } from './duty-refusals'
import { mayReviewAt } from './eligible'
import type { BriefingFacts, EditionFacts } from './facts'
import type { Stage } from './plan'
import { rightRefusals, stateRefusals } from './refusals'

/** A claim ends by itself after this long, so that nobody's holiday holds a review up. */
export const CLAIM_HOURS = 2

/** Whether the person may be asked at all: at some stage of the open edition, or in somebody's stead. */
export const isCalledOn = (actor: Actor, { departments, open }: BriefingFacts): boolean =>
  hasRole(actor, 'reviewer') ||
  isLiaisonOf(actor, departments) ||
  (open?.delegations ?? []).some(({ to }) => to === actor.id) ||
  (open?.plan.stages ?? []).some((stage) => mayReviewAt(actor, stage, departments) === null)

/** The stage the open edition waits at; refused when it is not in review or its record is damaged. */
export function currentStage(facts: BriefingFacts, edition: string): Result<Stage, Refusal> {
  const { open } = facts
  if (open?.id !== edition) return fail(stateRefusals.editionNotOpen)
  const stage = open.plan.stages.find(({ key }) => key === open.stage)
  if (open.state !== 'in_review') return fail(stateRefusals.wrongState('decide', open.state))
  return stage && seatsLeft(stage, open.decisions) > 0 ? ok(stage) : fail(stateRefusals.runDamaged)
}

/**
 * The seat in which this person may speak at this stage: the own (null) or one lent by the person named. Refused when
 * it is not theirs to review, when they had a hand in it, or when they have spoken already.
 */
export function findSeat(
  actor: Actor,
  facts: BriefingFacts,
  edition: EditionFacts,
  stage: Stage,
): Result<string | null, Refusal> {
  const refusal = mayReviewAt(actor, stage, facts.departments)
  const lent = edition.delegations.find(
    ({ to, from, stage: key }) => to === actor.id && key === stage.key && !hasApproved(from, edition),
  )
  if (refusal && !lent) return fail(refusal)
  if (hasContributed(actor.id, edition)) return fail(rightRefusals.ownWork)
  if (hasApproved(actor.id, edition)) return fail(rightRefusals.approvedBefore)
  return ok(refusal ? (lent?.from ?? null) : null)
}

/** Why a claim of others keeps this person out; null while there is a seat left or the person holds one. */
export function findClaimFault(actor: Actor, edition: EditionFacts, stage: Stage): Refusal | null {
  const claims = edition.claims.filter((claim) => claim.stage === stage.key)
  if (claims.some((claim) => claim.actor === actor.id)) return null
  const [other] = claims
  return other && claims.length >= seatsLeft(stage, edition.decisions) ? claimRefusals.claimedByOther(other.name) : null
}

/** Whether this person may change the drafts under review now: a stage that allows it, held by them, not their own work. */
export function mayAmend(actor: Actor, facts: BriefingFacts): boolean {
  const { open } = facts
  const stage = open?.plan.stages.find(({ key }) => key === open.stage)
  if (open?.state !== 'in_review' || !stage?.mayEdit) return false
  const isHeld = open.claims.some((claim) => claim.actor === actor.id && claim.stage === stage.key)
  return isHeld && findSeat(actor, facts, open, stage).ok
}
