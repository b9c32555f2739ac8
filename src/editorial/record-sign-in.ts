/**
 * Sign-ins and failed ones in the audit log. A failed one is written in a transaction of its own and never holds the
 * password or the code; an address that belongs to no account is kept as a hash only, since people mistype passwords there.
 */
import type { PayloadRequest } from 'payload'
import { appendAudit } from './append-audit'
import { countAttempt, isGuess } from './count-attempt'
import { Refused } from './refused'
import { hashOfWords } from './sha256'
import { inTransaction, query, sql } from './transaction'

/** Needs the transaction of the sign-in. */
export const recordSignIn = (req: PayloadRequest, person: string, factor: string | null): Promise<void> =>
  appendAudit(req, { event: 'signed-in', subject: person, outcome: 'done', details: { factor } })

/** `error` is what the person was answered. A code that was only missing is the first half of a sign-in, not a failure. */
export async function recordFailedSignIn(req: PayloadRequest, email: string, error: Error): Promise<void> {
  const code = error instanceof Refused ? error.refusal.code : error.name
  await inTransaction(req, async () => {
    const [account] = await query<{ id: string }>(req, sql`select id::text from users where email = ${email}`)
    if (account && error instanceof Refused && isGuess(error.refusal)) await countAttempt(req, account.id)
    const isHalfway = code === 'totp-required'
    await appendAudit(req, {
      event: isHalfway ? 'sign-in-code-asked' : 'sign-in-failed',
      subject: account?.id ?? null,
      outcome: isHalfway ? 'done' : 'refused',
      details: account ? { code, email } : { code, emailHash: hashOfWords(email) },
    })
  })
}
