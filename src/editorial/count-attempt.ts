/**
 * Counts a wrong code like a wrong password, in the counter Payload keeps for those: ten in a row lock the account for
 * ten minutes. In a transaction of its own, because the refused one is gone.
 */
import type { PayloadRequest } from 'payload'
import { factorRefusals } from '@/domain/people/factor-refusals'
import type { Refusal } from '@/domain/shared/result'
import { query, queryCommitted, sql } from './transaction'

export const MAX_ATTEMPTS = 10
export const LOCK_MINUTES = 10

/** A code that was right at another time, or is spent, is nobody's guess. */
const GUESSES = ['totp-wrong', 'totp-clock', 'password-wrong']

export const isGuess = (refusal: Refusal): boolean => GUESSES.includes(refusal.code)

/** Needs a transaction. After a lock has run out the count begins anew. */
export async function countAttempt(req: PayloadRequest, person: string): Promise<void> {
  await query(
    req,
    sql`update users set
          login_attempts = case when lock_until < now() then 1 else coalesce(login_attempts, 0) + 1 end,
          lock_until = case
            when lock_until < now() then null
            when coalesce(login_attempts, 0) + 1 >= ${MAX_ATTEMPTS}
              then now() + make_interval(mins => ${LOCK_MINUTES})
            else lock_until end
        where id::text = ${person}`,
  )
}

/** Forgets the attempts of somebody who has shown who they are. Needs a transaction. */
export const forgetAttempts = (req: PayloadRequest, person: string): Promise<unknown> =>
  query(req, sql`update users set login_attempts = 0, lock_until = null where id::text = ${person}`)

/** Too many attempts, just now; null where there were not. */
export async function findLock(req: PayloadRequest, person: string): Promise<Refusal | null> {
  const locked = await queryCommitted(req, sql`select 1 from users where id::text = ${person} and lock_until > now()`)
  return locked.length > 0 ? factorRefusals.locked : null
}
