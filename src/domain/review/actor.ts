/**
 * Whoever asks for a move, reduced to what the rules of review look at.
 * Accounts, passwords and sessions are somebody else's business.
 */
import type { Role } from '../people/roles'

/** `reviewStages` are keys of stages the person may review; `departments` are ids. Both may be empty. */
export type Actor = { id: string; name: string; roles: Role[]; reviewStages: string[]; departments: string[] }

export const hasRole = (actor: Actor, role: Role): boolean => actor.roles.includes(role)

/** A liaison speaks for a briefing when one of their departments takes part in it. */
export const isLiaisonOf = (actor: Actor, departments: readonly string[]): boolean =>
  hasRole(actor, 'liaison') && actor.departments.some((department) => departments.includes(department))
