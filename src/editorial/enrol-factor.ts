/**
 * 启用二次验证: a secret is shown once, counts after a code made from it came back, and brings ten recovery codes, shown
 * once too. From then on no sign-in without it; all other sign-ins end.
 */
import type { PayloadRequest } from 'payload'
import { factorRefusals } from '@/domain/people/factor-refusals'
import { needsFactor } from '@/domain/people/roles'
import { appendAudit } from './append-audit'
import { countAttempt, findLock, isGuess } from './count-attempt'
import { hashRecoveryCode, newFactorSecret, newRecoveryCodes, sealSecret } from './factor-secret'
import { markFactor } from './mark-account'
import { Refused } from './refused'
import { requireFreshFactor } from './require-fresh-factor'
import { endSignIns } from './sign-ins'
import { spendCode } from './spend-code'
import { inTransaction, query, sql } from './transaction'
import type { SignedIn } from './who'

const BEGUN_MINUTES = 30

/** What the authenticator scans: the secret in base32, and the address with it and the names shown beside its code. */
export type BegunFactor = { secret: string; uri: string }

const addressFor = (email: string, secret: string, office: string): string =>
  `otpauth://totp/${encodeURIComponent(office)}:${encodeURIComponent(email)}?${new URLSearchParams({ secret, issuer: office, digits: '6', period: '30' }).toString().replaceAll('+', '%20')}`

/** Makes a secret for the person to scan. Whoever has a factor already shows it first. @throws Refused */
export async function beginFactor(req: PayloadRequest, person: SignedIn, office: string): Promise<BegunFactor> {
  if (person.factorSince) await requireFreshFactor(req)
  const secret = newFactorSecret()
  await inTransaction(req, () =>
    query(
      req,
      sql`insert into second_factors (person, begun, begun_at)
          values (${person.id}, ${sealSecret(person.id, secret)}, now())
          on conflict (person) do update set begun = excluded.begun, begun_at = excluded.begun_at`,
    ),
  )
  return { secret, uri: addressFor(person.email, secret, office) }
}

/** Takes the first code of the begun secret. @returns the recovery codes @throws Refused saying what is wrong with it */
export async function completeFactor(req: PayloadRequest, person: SignedIn, code: string): Promise<string[]> {
  const lock = await findLock(req, person.id)
  if (lock) throw new Refused(lock)
  try {
    return await inTransaction(req, async () => {
      const [begun] = await query(
        req,
        sql`select 1 from second_factors where person = ${person.id} and begun is not null
            and begun_at > now() - make_interval(mins => ${BEGUN_MINUTES}) for update`,
      )
      if (!begun) throw new Refused(factorRefusals.notBegun)
      const spent = await spendCode(req, person.id, code, true)
      if (!spent.ok) throw new Refused(spent.error)
      await storeFactor(req, person.id)
      await endSignIns(req, person.id, { except: person._sid })
      await query(req, sql`update sign_ins set factor_at = now() where session = ${person._sid ?? ''}`)
      await appendAudit(req, { event: 'factor-enrolled', subject: person.id, outcome: 'done', details: {} })
      return storeRecoveryCodes(req, person.id)
    })
  } catch (error) {
    if (error instanceof Refused && isGuess(error.refusal)) {
      await inTransaction(req, () => countAttempt(req, person.id))
    }
    throw error
  }
}

async function storeFactor(req: PayloadRequest, person: string): Promise<void> {
  await query(
    req,
    sql`update second_factors set secret = begun, begun = null, begun_at = null where person = ${person}`,
  )
  await markFactor(req, person, true)
}

async function storeRecoveryCodes(req: PayloadRequest, person: string): Promise<string[]> {
  const codes = newRecoveryCodes()
  await query(req, sql`delete from recovery_codes where person = ${person}`)
  for (const code of codes) {
    const hash = hashRecoveryCode(person, code)
    await query(req, sql`insert into recovery_codes (person, hash) values (${person}, ${hash})`)
  }
  return codes
}

/** New recovery codes; the old ones are worth nothing any more. @throws Refused unless the factor is fresh */
export async function renewRecoveryCodes(req: PayloadRequest, person: SignedIn): Promise<string[]> {
  await requireFreshFactor(req)
  return inTransaction(req, async () => {
    await appendAudit(req, { event: 'recovery-codes-renewed', subject: person.id, outcome: 'done', details: {} })
    return storeRecoveryCodes(req, person.id)
  })
}

/** 关闭二次验证, for those whose roles do not need it. @throws Refused unless the factor is fresh */
export async function dropFactor(req: PayloadRequest, person: SignedIn): Promise<void> {
  if (needsFactor(person.roles ?? [])) throw new Refused(factorRefusals.mustKeep)
  await requireFreshFactor(req)
  await inTransaction(req, async () => {
    await forgetFactor(req, person.id)
    await appendAudit(req, { event: 'factor-dropped', subject: person.id, outcome: 'done', details: {} })
  })
}

/** Needs a transaction. */
export async function forgetFactor(req: PayloadRequest, person: string): Promise<void> {
  await query(req, sql`delete from second_factors where person = ${person}`)
  await query(req, sql`delete from recovery_codes where person = ${person}`)
  await markFactor(req, person, false)
}

/** Gives an account a factor without anybody's phone: the demonstration's. Needs a transaction. */
export async function plantFactor(req: PayloadRequest, person: string, secret: string): Promise<void> {
  await query(
    req,
    sql`insert into second_factors (person, secret) values (${person}, ${sealSecret(person, secret)})
        on conflict (person) do update set secret = excluded.secret`,
  )
  await markFactor(req, person, true)
}
