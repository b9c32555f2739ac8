/**
 * Who is signed in, from where, and with what: beside Payload's own sessions, which know neither. Ending one is final:
 * a trigger keeps Payload, which writes sessions back whole, from bringing it back.
 */
import type { PayloadRequest } from 'payload'
import { accountRefusals } from '@/domain/people/account-refusals'
import { appendAudit } from './append-audit'
import { Refused } from './refused'
import { query, sql } from './transaction'
import { addressOf, signedInOf } from './who'

const USER_AGENT_LENGTH = 300
const KEPT_DAYS = 180

/** Instants are ISO 8601. `browser` is what the browser says of itself. */
export type SignIn = {
  id: string
  at: string
  until: string
  address: string | null
  browser: string
  isThisOne: boolean
  hasFactor: boolean
}

/** Notes a sign-in that has just begun. Needs the transaction of `req`. */
export async function noteSignIn(
  req: PayloadRequest,
  person: string,
  session: string,
  hasFactor: boolean,
): Promise<void> {
  const browser = (req.headers?.get('user-agent') ?? '').slice(0, USER_AGENT_LENGTH)
  await query(
    req,
    sql`insert into sign_ins (session, person, address, browser, factor_at)
        values (${session}, ${person}, ${addressOf(req)}, ${browser}, ${hasFactor ? sql`now()` : sql`null`})`,
  )
  await query(
    req,
    sql`delete from sign_ins where person = ${person} and at < now() - make_interval(days => ${KEPT_DAYS})
        and not exists (select 1 from users_sessions where id = sign_ins.session)`,
  )
}

/** The sign-ins of `person` that are good now, the newest first. Needs a transaction. */
export async function listSignIns(req: PayloadRequest, person: string): Promise<SignIn[]> {
  const current = signedInOf(req)?._sid
  const rows = await query<Record<'id' | 'at' | 'until' | 'address' | 'browser' | 'factor_at', string | null>>(
    req,
    sql`select s.id, coalesce(i.at, s.created_at) as at, s.expires_at as until, i.address, i.browser, i.factor_at
        from users_sessions s left join sign_ins i on i.session = s.id
        where s._parent_id::text = ${person} and s.expires_at > now() order by 2 desc`,
  )
  return rows.map(({ id, at, until, address, browser, factor_at }) => ({
    id: String(id),
    at: new Date(String(at)).toISOString(),
    until: new Date(String(until)).toISOString(),
    address,
    browser: browser ?? '',
    isThisOne: id === current,
    hasFactor: factor_at !== null,
  }))
}

/**
 * Ends sign-ins of `person` at once: `only` that one, or all but `except`. Waits for the account's row, because whoever
 * writes sessions holds it. Needs a transaction.
 *
 * @returns how many were ended
 */
export async function endSignIns(
  req: PayloadRequest,
  person: string,
  { only, except }: { only?: string; except?: string } = {},
): Promise<number> {
  await query(req, sql`select 1 from users where id::text = ${person} for update`)
  const which = only ? sql`and id = ${only}` : except ? sql`and id <> ${except}` : sql``
  const ended = await query<{ id: string }>(
    req,
    sql`delete from users_sessions where _parent_id::text = ${person} ${which} returning id`,
  )
  const sessions = only ? sql`and session = ${only}` : except ? sql`and session <> ${except}` : sql``
  await query(req, sql`update sign_ins set ended_at = now() where person = ${person} and ended_at is null ${sessions}`)
  return ended.length
}

/** 撤销登录: one's own, or somebody else's where the caller may. Needs a transaction. @throws Refused when it is over */
export async function revokeSignIn(req: PayloadRequest, person: string, session: string): Promise<void> {
  if ((await endSignIns(req, person, { only: session })) === 0) throw new Refused(accountRefusals.unknownSignIn)
  const details = { own: signedInOf(req)?.id === person }
  await appendAudit(req, { event: 'sign-in-revoked', subject: person, outcome: 'done', details })
}
