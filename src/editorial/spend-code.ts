/**
 * Takes a code of the second factor, once: the last step is kept under the row's lock, a recovery code is crossed out.
 * Writes nothing about attempts: a refused code must leave its transaction with it (see count-attempt.ts).
 */
import type { PayloadRequest } from 'payload'
import { factorRefusals } from '@/domain/people/factor-refusals'
import { judgeCode, stepAt } from '@/domain/people/judge-code'
import { fail, ok, type Refusal, type Result } from '@/domain/shared/result'
import { findStep, hashRecoveryCode, isTotp, openSecret, plainCode } from './factor-secret'
import { query, sql } from './transaction'

export type Spent = 'code' | 'recovery-code'

/** The instant by which codes are judged; tests set their own. */
export const clock = { now: (): number => Date.now() }

/** Beijing time, as on a wall clock. */
const wallClock = (milliseconds: number): string =>
  new Intl.DateTimeFormat('zh-CN', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Asia/Shanghai',
    hourCycle: 'h23',
  }).format(milliseconds)

/** Spends `typed` for this person. `isBegun`: judge it by the secret that is being set up, not by the one in use. */
export async function spendCode(
  req: PayloadRequest,
  person: string,
  typed: string,
  isBegun = false,
): Promise<Result<Spent, Refusal>> {
  const code = plainCode(typed)
  if (!isTotp(code)) return isBegun ? fail(factorRefusals.wrong) : spendRecoveryCode(req, person, code)
  const [row] = await query<{ sealed: string | null; last_step: string }>(
    req,
    sql`select ${isBegun ? sql`begun` : sql`secret`} as sealed, last_step from second_factors
        where person = ${person} for update`,
  )
  if (!row?.sealed) return fail(isBegun ? factorRefusals.notBegun : factorRefusals.wrong)
  const secret = openSecret(person, row.sealed)
  if (secret === null) return fail(factorRefusals.unreadable)
  const now = clock.now()
  const verdict = judgeCode(findStep(secret, code, stepAt(now)), now, isBegun ? 0 : Number(row.last_step))
  switch (verdict.kind) {
    case 'good':
      await query(req, sql`update second_factors set last_step = ${verdict.step} where person = ${person}`)
      return ok('code')
    case 'used':
      return fail(factorRefusals.used(verdict.seconds))
    case 'clock':
      return fail(factorRefusals.clock(verdict.minutes, wallClock(now)))
    case 'wrong':
      return fail(factorRefusals.wrong)
  }
}

async function spendRecoveryCode(req: PayloadRequest, person: string, code: string): Promise<Result<Spent, Refusal>> {
  const spent = await query(
    req,
    sql`update recovery_codes set used_at = now()
        where person = ${person} and hash = ${hashRecoveryCode(person, code)} and used_at is null returning 1`,
  )
  return spent.length > 0 ? ok('recovery-code') : fail(factorRefusals.wrong)
}
