/**
 * Who may review at a stage by their own right: holders of its key, liaisons of the departments taking part, the people
 * it names, or whoever holds one of its roles. Administrators and auditors do not, whatever a plan says.
 */
import { isOverseer } from '../people/roles'
import type { Refusal } from '../shared/result'
import { type Actor, hasRole, isLiaisonOf } from './actor'
import type { Stage } from './plan'
import { rightRefusals } from './refusals'

/** Null when they may. Says nothing of what the person did to the edition, nor of seats lent to them. */
export function mayReviewAt(actor: Actor, stage: Stage, departments: readonly string[]): Refusal | null {
  switch (stage.who) {
    case 'department':
      return isLiaisonOf(actor, departments) ? null : rightRefusals.notYourDepartment(stage.name)
    case 'people':
      return stage.people.includes(actor.id) && actor.roles.some((role) => counts(actor, role, departments))
        ? null
        : rightRefusals.notNamed(stage.name)
    case 'roles':
      return stage.roles.some((role) => hasRole(actor, role) && counts(actor, role, departments))
        ? null
        : rightRefusals.notYourRole(stage.name, stage.roles)
    default:
      return hasRole(actor, 'reviewer') && actor.reviewStages.includes(stage.key)
        ? null
        : rightRefusals.notYourStage(stage.name)
  }
}

/** Whether a role lets its holder look into this briefing's review; a liaison's does for the own departments only. */
const counts = (actor: Actor, role: Actor['roles'][number], departments: readonly string[]): boolean =>
  role === 'liaison' ? isLiaisonOf(actor, departments) : !isOverseer(role)
