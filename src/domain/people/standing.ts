/**
 * How an account stands: whether whoever signed in with it may use the newsroom yet, or only put the account in order.
 * The right person with a password somebody else knows, or without the second factor the role needs, has no rights.
 */
import type { Refusal } from '../shared/result'
import { accountRefusals } from './account-refusals'
import { needsFactor, type Role } from './roles'

/** `factorSince`: since when a second factor is set up, null where none is; `passwordExpired`: set by somebody else. */
export type Account = {
  disabled?: boolean | null
  passwordExpired?: boolean | null
  factorSince?: string | null
  roles?: readonly Role[] | null
}

export type Standing = 'off' | 'password-expired' | 'factor-missing' | 'full'

export function standingOf({ disabled, passwordExpired, factorSince, roles }: Account): Standing {
  if (disabled) return 'off'
  if (passwordExpired) return 'password-expired'
  return needsFactor(roles ?? []) && !factorSince ? 'factor-missing' : 'full'
}

/** What keeps somebody out whose account is not in order, as a sentence that says what to do; null where nothing does. */
export function whyKeptOut(account: Account): Refusal | null {
  switch (standingOf(account)) {
    case 'off':
      return accountRefusals.off
    case 'password-expired':
      return accountRefusals.passwordExpired
    case 'factor-missing':
      return accountRefusals.factorMissing
    case 'full':
      return null
  }
}
