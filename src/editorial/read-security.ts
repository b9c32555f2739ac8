/** 安全与登录, as the person it belongs to sees it, in order or not. */
import type { PayloadRequest } from 'payload'
import { needsFactor } from '@/domain/people/roles'
import { type Standing, standingOf, whyKeptOut } from '@/domain/people/standing'
import { listSignIns, type SignIn } from './sign-ins'
import { inTransaction, query, sql } from './transaction'
import { signedInOf } from './who'

/** `factorSince`: ISO 8601, null without a factor. `reason`: why nothing else can be done yet. */
export type Security = {
  name: string
  email: string
  standing: Standing
  reason: string | null
  isFactorNeeded: boolean
  factorSince: string | null
  codesLeft: number
  signIns: SignIn[]
}

/** null for a stranger. */
export async function readSecurity(req: PayloadRequest): Promise<Security | null> {
  const person = signedInOf(req)
  if (!person) return null
  return inTransaction(req, async () => {
    const [row] = await query<{ codes: number }>(
      req,
      sql`select count(*)::int as codes from recovery_codes where person = ${person.id} and used_at is null`,
    )
    return {
      name: person.name,
      email: person.email,
      standing: standingOf(person),
      reason: whyKeptOut(person)?.sentence.zh ?? null,
      isFactorNeeded: needsFactor(person.roles ?? []),
      factorSince: person.factorSince ?? null,
      codesLeft: row?.codes ?? 0,
      signIns: await listSignIns(req, person.id),
    }
  })
}
