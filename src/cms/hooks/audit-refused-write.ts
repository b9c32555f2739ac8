/**
 * Tells the audit log of a save or a deletion that was refused to somebody who is signed in: for lack of rights, or
 * because an edition is under review. A stale save is no attempt at anything and stays out. The transaction of the write
 * is gone by then, so the entry has its own.
 */
import { type AfterErrorHook, isolateObjectProperty } from 'payload'
import { draftRefusals } from '@/cms/draft-refusals'
import { appendAudit } from '@/editorial/append-audit'
import { Refused } from '@/editorial/refused'
import { inTransaction } from '@/editorial/transaction'
import { personOf } from '@/editorial/who'

const WRITES = ['POST', 'PATCH', 'PUT', 'DELETE']

const HARMLESS: readonly string[] = [draftRefusals.stale.code, draftRefusals.revisionMissing.code]

/** The status and code of a refusal that belongs into the log; null for anything else. */
function readRefusal(error: unknown): { status: number; code: string } | null {
  if (error instanceof Refused) {
    const { status, code } = error.refusal
    return HARMLESS.includes(code) || status === 422 ? null : { status, code }
  }
  return (error as { status?: unknown }).status === 403 ? { status: 403, code: 'forbidden' } : null
}

export const auditRefusedWrite: AfterErrorHook = async ({ error, collection, req }) => {
  const refusal = readRefusal(error)
  if (!refusal || !WRITES.includes(req.method ?? '') || !personOf(req)) return undefined
  const own = isolateObjectProperty(req, 'transactionID')
  const { id, global: globalSlug } = (req.routeParams ?? {}) as { id?: unknown; global?: unknown }
  const details = { ...refusal, method: req.method, collection: collection?.slug ?? globalSlug ?? null }
  const subject = typeof id === 'string' ? id.slice(0, 100) : null
  try {
    await inTransaction(own, () => appendAudit(own, { event: 'write-refused', subject, outcome: 'refused', details }))
  } catch (failure) {
    // The person still gets the sentence why their write was refused.
    req.payload.logger.error({ err: failure }, 'A refused write could not be audited.')
  }
  return undefined
}
