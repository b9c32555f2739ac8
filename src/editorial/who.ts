/**
 * Who acts: the signed-in person as the rules of review see them, and as the audit log names them.
 * Without a person it is the command line or the worker; a stranger never gets this far.
 */
import type { PayloadRequest } from 'payload'
import { standingOf } from '@/domain/people/standing'
import type { Actor } from '@/domain/review/actor'
import type { User } from '@/generated/payload-types'
import { env } from '@/ops/env'

const SYSTEM_NAMES: Record<string, string> = { 'command-line': '命令行', worker: '系统', stranger: '未登录' }

/** `_sid` is the sign-in behind the request; a program that acts in somebody's name has none. */
export type SignedIn = User & { _sid?: string }

/** Whoever signed in with an account that is on, even if it is not in order yet and gives no rights. */
export function signedInOf(req: { user?: unknown }): SignedIn | null {
  const user = req.user as (SignedIn & { collection?: string }) | null | undefined
  return user?.collection === 'users' && !user.disabled ? user : null
}

/** The signed-in person, or null for a stranger and for an account that is off or not in order. */
export function personOf(req: PayloadRequest): Actor | null {
  const user = signedInOf(req)
  if (!user || standingOf(user) !== 'full') return null
  return {
    id: user.id,
    name: user.name,
    roles: user.roles ?? [],
    reviewStages: user.reviewStages ?? [],
    departments: user.departments ?? [],
  }
}

/** How the audit log and the ledger of edits name whoever acts. `address` is the client's, as far as it is known. */
export function actorOf(req: PayloadRequest): {
  actor: string | null
  actorName: string
  roles: string[]
  address: string | null
} {
  const person = signedInOf(req)
  const system = String(req.context.actor ?? 'command-line')
  return {
    actor: person?.id ?? null,
    actorName: person?.name ?? SYSTEM_NAMES[system] ?? system,
    roles: person?.roles ?? [],
    address: addressOf(req),
  }
}

/**
 * The client's address: what our outermost proxy wrote, which is the N-th entry from the end of X-Forwarded-For behind
 * N proxies (TRUSTED_PROXIES). What stands before it, and all of it without a proxy, is the client's own claim: null.
 */
export function addressOf(req: PayloadRequest): string | null {
  if (env.trustedProxies === 0) return null
  const entries = req.headers?.get('x-forwarded-for')?.split(',') ?? []
  return entries.at(-env.trustedProxies)?.trim() || null
}
