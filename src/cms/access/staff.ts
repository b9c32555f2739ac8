/**
 * Who is asking. Access functions run often, without id or data, and must never throw:
 * a stranger, a disabled person or a half-made request simply has no role.
 */
import type { Role } from '@/domain/people/roles'
import { standingOf } from '@/domain/people/standing'
import { signedInOf } from '@/editorial/who'
import type { User } from '@/generated/payload-types'

type Asker = { user?: unknown }

/** The signed-in person, or null for a stranger and for someone whose account is off or not in order. */
export function staffOf(req: Asker): User | null {
  const user = signedInOf(req)
  return user && standingOf(user) === 'full' ? user : null
}

/** Whether the person holds at least one of `roles`. */
export function hasRole(req: Asker, ...roles: Role[]): boolean {
  return staffOf(req)?.roles?.some((role) => roles.includes(role)) ?? false
}
