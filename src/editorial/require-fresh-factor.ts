/**
 * Asked afresh: some acts want the second factor of the last ten minutes, given at sign-in, here, or with the act itself.
 * A program of the server acts without a session and is not asked: nobody comes in over HTTP without one.
 */
import { createLocalReq, type PayloadRequest } from 'payload'
import { factorRefusals } from '@/domain/people/factor-refusals'
import { FRESH_MINUTES } from '@/domain/people/fresh-factor'
import { doorRefusals } from '@/domain/review/refusals'
import { appendAudit } from './append-audit'
import { countAttempt, findLock, forgetAttempts, isGuess } from './count-attempt'
import { Refused } from './refused'
import { spendCode } from './spend-code'
import { inTransaction, query, queryCommitted, sql } from './transaction'
import { type SignedIn, signedInOf } from './who'

/**
 * Lets whoever has shown their second factor lately pass, and anyone else with a good `code` in hand.
 *
 * @throws Refused 403 `factor-stale`, or what is wrong with the code
 */
export async function requireFreshFactor(req: PayloadRequest, code?: unknown): Promise<void> {
  const person = signedInOf(req)
  if (!person) throw new Refused(doorRefusals.notSignedIn)
  if (person._sid === undefined) return
  // Whoever must have a factor and has none got no rights at all; a reviewer who confirms as the second person need none.
  if (!person.factorSince) return
  if (typeof code === 'string' && code.trim() !== '') return confirmFactor(req, code)
  const fresh = await queryCommitted(
    req,
    sql`select 1 from sign_ins where session = ${person._sid} and ended_at is null
        and factor_at > now() - make_interval(mins => ${FRESH_MINUTES})`,
  )
  if (fresh.length === 0) throw new Refused(factorRefusals.stale)
}

/**
 * Renews the session's ten minutes with a code. Runs in transactions of its own, whatever that of `req` comes to: a code
 * is spent and a wrong one is counted even if the act that brought it is refused.
 *
 * @throws Refused saying what is wrong with the code
 */
export async function confirmFactor(req: PayloadRequest, code: string): Promise<void> {
  const person = signedInOf(req)
  if (!person) throw new Refused(doorRefusals.notSignedIn)
  if (!person.factorSince) throw new Refused(factorRefusals.notEnrolled)
  const apart = await apartFrom(req, person)
  const lock = await findLock(apart, person.id)
  if (lock) throw new Refused(lock)
  try {
    await inTransaction(apart, async () => {
      const spent = await spendCode(apart, person.id, code)
      if (!spent.ok) throw new Refused(spent.error)
      await forgetAttempts(apart, person.id)
      await query(apart, sql`update sign_ins set factor_at = now() where session = ${person._sid ?? ''}`)
      const details = { with: spent.value }
      await appendAudit(apart, { event: 'factor-confirmed', subject: person.id, outcome: 'done', details })
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { refusal } = error
    await inTransaction(apart, async () => {
      if (isGuess(refusal)) await countAttempt(apart, person.id)
      const details = { code: refusal.code }
      await appendAudit(apart, {
        event: 'factor-confirmation-refused',
        subject: person.id,
        outcome: 'refused',
        details,
      })
    })
    throw error
  }
}

/** The same person and address, without the transaction. */
const apartFrom = (req: PayloadRequest, person: SignedIn): Promise<PayloadRequest> =>
  createLocalReq(
    { user: { ...person, collection: 'users' }, req: { headers: req.headers }, context: req.context },
    req.payload,
  )
