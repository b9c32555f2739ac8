/**
 * What may become of an account: passwords are changed through their own verbs, the three administrators stay apart,
 * nobody is left without them, and whoever is switched off is out at once.
 */
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { accountRefusals } from '@/domain/people/account-refusals'
import { ROLE_LABELS, type Role } from '@/domain/people/roles'
import { whyNotGrant } from '@/domain/people/separate-roles'
import { handOver } from '@/editorial/hand-over'
import { judgePassword } from '@/editorial/judge-password'
import { Refused } from '@/editorial/refused'
import { endSignIns } from '@/editorial/sign-ins'
import { query, sql } from '@/editorial/transaction'
import { signedInOf } from '@/editorial/who'
import type { User } from '@/generated/payload-types'
import { readPasswordWords } from './password-words'

type WriteArgs = { id?: string; data?: Partial<User> & { password?: unknown } }

/** Whether a password comes with the write, and whether it is worth having: the plain text is gone later. */
export const guardPassword: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { id, data } = args as WriteArgs
  req.context.isPasswordSet = data?.password !== undefined
  if (data?.password === undefined) return args
  if (operation === 'update' && !overrideAccess) throw new Refused(accountRefusals.passwordElsewhere)
  const refusal = await judgePassword(data.password, await readPasswordWords(req, id ?? null, data))
  if (refusal) throw new Refused(refusal)
  return args
}

/** Programs of the server set up newsrooms; a person is held to what that person may grant. */
export const guardRoles: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, operation, req }) => {
  const granter = signedInOf(req)
  const before: Role[] = originalDoc?.roles ?? []
  const after: Role[] = data.roles ?? before
  if (granter) {
    const isChanged = [...before].sort().join() !== [...after].sort().join()
    const refusal = isChanged && whyNotGrant(granter.roles ?? [], after, await hasGuardian(req))
    if (refusal) throw new Refused(refusal)
    // Whoever made the account knows its password.
    if (operation === 'create') data.passwordExpired = true
  }
  if (originalDoc) await keepGuardians(req, originalDoc, data.disabled ? [] : after)
  return data
}

/** Whether the newsroom ever had a security administrator, in use or not. */
export async function hasGuardian(req: Parameters<CollectionBeforeChangeHook>[0]['req']): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { roles: { equals: 'security' } },
    req,
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** The last administrator of a kind stays, or nobody could ever appoint another. */
async function keepGuardians(
  req: Parameters<CollectionBeforeChangeHook>[0]['req'],
  account: User,
  roles: readonly Role[],
): Promise<void> {
  if (account.disabled || !req.user) return
  for (const role of ['admin', 'security'] as const) {
    if (!account.roles?.includes(role) || roles.includes(role)) continue
    const others = await query(
      req,
      sql`select 1 from users join users_roles on users_roles.parent_id = users.id
          where value = ${role} and not coalesce(disabled, false) and users.id::text <> ${account.id} for update of users`,
    )
    if (others.length === 0) throw new Refused(accountRefusals.lastGuardian(ROLE_LABELS[role]))
  }
}

/** Switched off: every sign-in ends and what the person held is free for others. */
export const putOut: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || !doc.disabled || previousDoc?.disabled) return
  await endSignIns(req, doc.id)
  await handOver(req, doc.id)
}
