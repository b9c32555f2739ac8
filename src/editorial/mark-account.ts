/**
 * Marks an account's standing where access looks for it. In SQL and with a later `updated_at`, by which the database
 * tells a change of the account from Payload's writing of sessions, which carries the account along as it read it.
 */
import type { PayloadRequest } from 'payload'
import { query, sql } from './transaction'

/** Needs a transaction. */
export async function markFactor(req: PayloadRequest, person: string, isEnrolled: boolean): Promise<void> {
  await query(
    req,
    sql`update users set factor_since = ${isEnrolled ? sql`clock_timestamp()` : sql`null`},
          updated_at = greatest(clock_timestamp(), updated_at + interval '1 millisecond')
        where id::text = ${person}`,
  )
}

/** Needs a transaction. `isExpired`: the next sign-in may only change it. */
export async function markPassword(req: PayloadRequest, person: string, isExpired: boolean): Promise<void> {
  await query(
    req,
    sql`update users set password_expired = ${isExpired},
          updated_at = greatest(clock_timestamp(), updated_at + interval '1 millisecond')
        where id::text = ${person}`,
  )
}
