/**
 * 重置密码 and 重置二次验证 without mail, by two different administrators, so that neither alone can get into an account
 * that has a second factor. Both end every sign-in of the person.
 */
import type { PayloadRequest } from 'payload'
import { accountRefusals } from '@/domain/people/account-refusals'
import type { Role } from '@/domain/people/roles'
import type { User } from '@/generated/payload-types'
import { appendAudit } from './append-audit'
import { forgetAttempts } from './count-attempt'
import { forgetFactor } from './enrol-factor'
import { newOneTimePassword } from './factor-secret'
import { markPassword } from './mark-account'
import { Refused } from './refused'
import { requireFreshFactor } from './require-fresh-factor'
import { endSignIns } from './sign-ins'
import { inTransaction } from './transaction'
import { personOf } from './who'

/** The account of somebody else, for an administrator of that kind. @throws Refused */
async function findAccount(req: PayloadRequest, person: string, role: Role): Promise<User> {
  const actor = personOf(req)
  if (!actor?.roles.includes(role)) {
    throw new Refused(role === 'admin' ? accountRefusals.notAccountKeeper : accountRefusals.notGranter)
  }
  if (actor.id === person) throw new Refused(accountRefusals.ownRights)
  const one = { collection: 'users', id: person, depth: 0, req, overrideAccess: true, disableErrors: true } as const
  const account = await req.payload.findByID(one)
  if (!account) throw new Refused(accountRefusals.unknownPerson)
  return account
}

/** @returns the one-time password, to be shown once: the person must change it at the next sign-in @throws Refused */
export async function resetPassword(req: PayloadRequest, person: string): Promise<string> {
  const { id } = await findAccount(req, person, 'admin')
  await requireFreshFactor(req)
  return inTransaction(req, () => setOneTimePassword(req, id))
}

/** Needs a transaction; asks nobody: for the server's own commands. */
export async function setOneTimePassword(req: PayloadRequest, person: string): Promise<string> {
  const password = newOneTimePassword()
  const one = { collection: 'users', id: person, depth: 0, req, overrideAccess: true } as const
  await req.payload.update({ ...one, data: { password } })
  await markPassword(req, person, true)
  await forgetAttempts(req, person)
  await endSignIns(req, person)
  await appendAudit(req, { event: 'password-reset', subject: person, outcome: 'done', details: {} })
  return password
}

/** Takes the factor away: the next sign-in sets up a new one where the role needs it. @throws Refused */
export async function resetFactor(req: PayloadRequest, person: string): Promise<void> {
  const { id } = await findAccount(req, person, 'security')
  await requireFreshFactor(req)
  await inTransaction(req, () => takeFactor(req, id))
}

/** Needs a transaction; asks nobody: for the server's own commands. */
export async function takeFactor(req: PayloadRequest, person: string): Promise<void> {
  await forgetFactor(req, person)
  await endSignIns(req, person)
  await appendAudit(req, { event: 'factor-reset', subject: person, outcome: 'done', details: {} })
}
