/** Somebody's account as the administrators see it beside the form: how it stands, what waits for it, where it is signed in. */
import type { PayloadRequest } from 'payload'
import { needsFactor } from '@/domain/people/roles'
import { listWaitingWork, type WaitingWork } from './hand-over'
import { listSignIns, type SignIn } from './sign-ins'
import { inTransaction, query, sql } from './transaction'
import { personOf } from './who'

/** `isAdmin`, `isSecurity`: who is looking, and so which buttons there are. `signIns` is null for whom they do not concern. */
export type AccountView = {
  id: string
  isAdmin: boolean
  isSecurity: boolean
  isOwn: boolean
  isDisabled: boolean
  isPasswordExpired: boolean
  isFactorNeeded: boolean
  factorSince: string | null
  lockedUntil: string | null
  waiting: WaitingWork[]
  signIns: SignIn[] | null
}

/** null for anybody but the administrators and the person. */
export async function readAccount(req: PayloadRequest, id: string): Promise<AccountView | null> {
  const actor = personOf(req)
  const isAdmin = actor?.roles.includes('admin') ?? false
  const isSecurity = actor?.roles.includes('security') ?? false
  if (!actor || !(isAdmin || isSecurity || actor.id === id)) return null
  const one = { collection: 'users', id, depth: 0, req, overrideAccess: true, disableErrors: true } as const
  const user = await req.payload.findByID(one)
  if (!user) return null
  const person = {
    id,
    name: user.name,
    roles: user.roles ?? [],
    reviewStages: user.reviewStages ?? [],
    departments: user.departments ?? [],
  }
  return inTransaction(req, async () => {
    const [lock] = await query<{ until: string }>(
      req,
      sql`select lock_until as until from users where id::text = ${id} and lock_until > now()`,
    )
    return {
      id,
      isAdmin,
      isSecurity,
      isOwn: actor.id === id,
      isDisabled: user.disabled ?? false,
      isPasswordExpired: user.passwordExpired ?? false,
      isFactorNeeded: needsFactor(person.roles),
      factorSince: user.factorSince ?? null,
      lockedUntil: lock ? new Date(lock.until).toISOString() : null,
      waiting: isAdmin || isSecurity ? await listWaitingWork(req, person) : [],
      signIns: isSecurity ? await listSignIns(req, id) : null,
    }
  })
}
