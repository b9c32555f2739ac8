/**
 * 修改密码: one's own, with the current one in hand. All other sign-ins end; a password that somebody else had set is
 * the person's own from then on.
 */
import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { PayloadRequest } from 'payload'
import { accountRefusals } from '@/domain/people/account-refusals'
import { countAttempt, findLock } from './count-attempt'
import { markPassword } from './mark-account'
import { Refused } from './refused'
import { endSignIns } from './sign-ins'
import { inTransaction, queryCommitted, sql } from './transaction'
import type { SignedIn } from './who'

/** How Payload keeps passwords; a sign-in brings older ones to this form. */
const STORED = /^pbkdf2-sha256-v1:([0-9a-f]{64})$/
const ROUNDS = 600_000

/** @throws Refused when the current password is wrong or the new one too weak */
export async function changePassword(
  req: PayloadRequest,
  person: SignedIn,
  current: string,
  password: string,
): Promise<void> {
  const lock = await findLock(req, person.id)
  if (lock) throw new Refused(lock)
  if (!(await isPassword(req, person.id, current))) {
    await inTransaction(req, () => countAttempt(req, person.id))
    throw new Refused(accountRefusals.passwordWrong)
  }
  if (current === password) throw new Refused(accountRefusals.passwordSame)
  await inTransaction(req, async () => {
    const one = { collection: 'users', id: person.id, depth: 0, req, overrideAccess: true } as const
    await req.payload.update({ ...one, data: { password } })
    await markPassword(req, person.id, false)
    await endSignIns(req, person.id, { except: person._sid })
  })
}

async function isPassword(req: PayloadRequest, person: string, password: string): Promise<boolean> {
  const [row] = await queryCommitted<{ hash: string; salt: string }>(
    req,
    sql`select hash, salt from users where id::text = ${person}`,
  )
  const [, stored] = STORED.exec(row?.hash ?? '') ?? []
  if (!row || !stored) return false
  const computed = await promisify(pbkdf2)(password, row.salt, ROUNDS, stored.length / 2, 'sha256')
  return timingSafeEqual(computed, Buffer.from(stored, 'hex'))
}
