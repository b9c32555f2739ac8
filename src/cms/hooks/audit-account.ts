/**
 * Tells the audit log who changed whose account: rights, switching off, and a password set by somebody else, after
 * which that person could sign in as the other.
 */
import type { CollectionAfterChangeHook } from 'payload'
import { appendAudit } from '@/editorial/append-audit'
import type { User } from '@/generated/payload-types'

const WATCHED = ['name', 'email', 'roles', 'reviewStages', 'departments', 'disabled'] as const

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
