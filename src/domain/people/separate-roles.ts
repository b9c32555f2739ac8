/**
 * 三员分立: who runs the system, who grants rights and who inspects are three people, and none of them has a say in
 * content. Nobody, then, can give themselves a right, use it and cover it up.
 */
import type { Refusal } from '../shared/result'
import { accountRefusals } from './account-refusals'
import { ROLE_LABELS, type Role } from './roles'

const GUARDIANS: readonly Role[] = ['admin', 'security', 'auditor']

export const isGuardian = (role: Role): boolean => GUARDIANS.includes(role)

/** The first two roles that must not be one person’s; null when they may. */
export function findRoleConflict(roles: readonly Role[]): Refusal | null {
  const guardian = roles.find(isGuardian)
  const other = roles.find((role) => role !== guardian)
  return guardian && other ? accountRefusals.rolesApart(ROLE_LABELS[guardian], ROLE_LABELS[other]) : null
}

/**
 * Why `granter` may not give somebody else these roles; null when they may. Until a newsroom has its first security
 * administrator, the system administrator appoints one, and grants nothing else.
 */
export function whyNotGrant(granter: readonly Role[], roles: readonly Role[], hasGuardian: boolean): Refusal | null {
  const conflict = findRoleConflict(roles)
  if (granter.includes('security')) return conflict
  if (!granter.includes('admin') || hasGuardian) return accountRefusals.notGranter
  return roles.length === 1 && roles[0] === 'security' ? null : accountRefusals.onlyFirstGuardian
}
