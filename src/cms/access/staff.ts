/**
 * Who is asking. Access functions run often, without id or data, and must never throw:
 * a stranger, a disabled person or a half-made request simply has no role.
 */
import type { Role } from '@/domain/people/roles'
import type { User } from '@/generated/payload-types'

type Asker = { user?: unknown }

const isStaff = (user: unknown): user is User =>
  typeof user === 'object' && user !== null && (user as { collection?: string }).collection === 'users'

/** The signed-in person, or null for a stranger and for someone whose account is switched off. */
export function staffOf(req: Asker): User | null {
  return isStaff(req.user) && !req.user.disabled ? req.user : null
}

/** Whether the person holds at least one of `roles`. */
export function hasRole(req: Asker, ...roles: Role[]): boolean {
  return staffOf(req)?.roles?.some((role) => roles.includes(role)) ?? false
}
