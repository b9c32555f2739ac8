/**
 * Whether a person may look at a briefing at all: a liaison who is nothing else sees the own departments' only.
 */
import { isOnlyLiaison } from '@/domain/people/roles'
import type { Actor } from '@/domain/review/actor'

/** `departments` are those of the briefing or of the edition that is looked at. */
export function maySee(actor: Actor, departments: readonly string[]): boolean {
  return !isOnlyLiaison(actor.roles) || actor.departments.some((own) => departments.includes(own))
}
