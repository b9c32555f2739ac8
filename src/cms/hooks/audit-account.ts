/**
 * Tells the audit log who changed whose account: rights, switching off, and a password set by somebody else, after
 * which that person could sign in as the other.
 */
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload'
import { appendAudit } from '@/editorial/append-audit'
import type { User } from '@/generated/payload-types'

const WATCHED = ['name', 'email', 'roles', 'reviewStages', 'departments', 'disabled'] as const

/** The plain password is gone when the change is saved; only that there was one is remembered. */
export const notePassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data = (args as { data?: { password?: unknown } }).data
  if (operation === 'create' || operation === 'update') req.context.isPasswordSet = data?.password !== undefined
  return args
}

export const auditAccount: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const changed: string[] = WATCHED.filter(
    (field) => JSON.stringify(doc[field] ?? null) !== JSON.stringify(previousDoc?.[field] ?? null),
  )
  if (req.context.isPasswordSet) changed.push('password')
  if (changed.length === 0) return
  await appendAudit(req, {
    event: operation === 'create' ? 'account-created' : 'account-changed',
    subject: doc.id,
    outcome: 'done',
    details: { changed, roles: doc.roles, reviewStages: doc.reviewStages ?? [], disabled: doc.disabled ?? false },
  })
}
