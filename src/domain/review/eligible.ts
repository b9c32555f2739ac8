/** Who may review at a stage by their own right: the holders of its key, or liaisons of the departments taking part. */
import type { Refusal } from '../shared/result'
import { type Actor, hasRole, isLiaisonOf } from './actor'
import type { Stage } from './plan'
import { rightRefusals } from './refusals'

/** Null when they may. Says nothing of what the person did to the edition, nor of seats lent to them. */
export function mayReviewAt(actor: Actor, stage: Stage, departments: readonly string[]): Refusal | null {
  if (stage.who === 'department')
    return isLiaisonOf(actor, departments) ? null : rightRefusals.notYourDepartment(stage.name)
  return hasRole(actor, 'reviewer') && actor.reviewStages.includes(stage.key)
    ? null
    : rightRefusals.notYourStage(stage.name)
}
