/**
 * The door of every sign-in: Payload has checked the password and opened a session in a transaction; here the second
 * factor is asked for before anything of it counts. Runs for whatever makes sessions in Payload, so no door goes around it.
 */
import {
  APIError,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionAfterLogoutHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { accountRefusals } from '@/domain/people/account-refusals'
import { factorRefusals } from '@/domain/people/factor-refusals'
import { appendAudit } from '@/editorial/append-audit'
import { recordFailedSignIn, recordSignIn } from '@/editorial/record-sign-in'
import { Refused } from '@/editorial/refused'
import { endSignIns, noteSignIn } from '@/editorial/sign-ins'
import { spendCode } from '@/editorial/spend-code'
import { query, sql } from '@/editorial/transaction'
import { signedInOf } from '@/editorial/who'
import type { User } from '@/generated/payload-types'

type Attempt = { email: string; totp: string }
type LoginArgs = { data?: { email?: unknown; totp?: unknown } }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Keeps what came with the sign-in: Payload itself hands on only address and password. */
export const noteSignInAttempt: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { data } = args as LoginArgs
  const totp = textOf(data?.totp ?? (req.data as LoginArgs['data'])?.totp).slice(0, 100)
  req.context.signIn = { email: textOf(data?.email).toLowerCase().trim(), totp } satisfies Attempt
  if (!req.user) req.context.actor = 'stranger'
  return args
}

/**
 * Refuses a sign-in without its second factor. The account's row is locked by the session just written, so what is read
 * here is how the account stands, even if it was switched off while the password was being checked.
 */
export const askForFactor: CollectionBeforeLoginHook<User> = async ({ user, req }) => {
  const { totp = '' } = (req.context.signIn ?? {}) as Partial<Attempt>
  const [account] = await query<{ disabled: boolean; hash: string; factor_since: string | null }>(
    req,
    sql`select coalesce(disabled, false) as disabled, hash, factor_since from users where id::text = ${user.id}`,
  )
  if (!account || account.disabled) throw new Refused(accountRefusals.off)
  if (account.hash !== user.hash) throw new Refused(accountRefusals.changedMeanwhile)
  let factor: string | null = null
  if (account.factor_since) {
    if (totp.trim() === '') throw new Refused(factorRefusals.required)
    const spent = await spendCode(req, user.id, totp)
    if (!spent.ok) throw new Refused(spent.error)
    factor = spent.value
  }
  const session = user.sessions?.at(-1)?.id
  if (!session) throw new Error('A sign-in has no session.')
  await noteSignIn(req, user.id, session, factor !== null)
  req.context.factor = factor
  return user
}

export const auditSignIn: CollectionAfterLoginHook<User> = async ({ user, req }) => {
  delete req.context.signIn
  await recordSignIn(req, user.id, (req.context.factor as string | null) ?? null)
}

export const auditSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  const person = signedInOf(req)
  if (!person?._sid) return
  await endSignIns(req, person.id, { only: person._sid })
  await appendAudit(req, { event: 'signed-out', subject: person.id, outcome: 'done', details: {} })
}

/** After the refused sign-in and its transaction are gone. Anything but a refusal is a fault of ours and stays in the log. */
export const auditFailedSignIn: CollectionAfterErrorHook = async ({ error, req }) => {
  const attempt = req.context.signIn as Attempt | undefined
  if (!attempt || !(error instanceof APIError) || error.status >= 500) return
  delete req.context.signIn
  await recordFailedSignIn(req, attempt.email, error)
}
