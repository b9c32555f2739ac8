/**
 * The door for what staff do besides moving an edition: who is asking, then the work in one transaction; a refusal is
 * audited afterwards in a transaction of its own, because the first one is gone.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { doorRefusals } from '@/domain/review/refusals'
import type { Refusal } from '@/domain/shared/result'
import { appendAudit } from './append-audit'
import type { Answer } from './perform-move'
import { forClient, Refused } from './refused'
import { inTransaction } from './transaction'
import { personOf } from './who'

const refuse = (refusal: Refusal): Answer => ({ status: refusal.status, body: { refusal: forClient(refusal) } })

/**
 * @param event names the attempt in the audit log, with `-refused`, should it be refused
 * @returns 200 with what `work` returns; 401 for a stranger; the refusal's status when it throws one
 */
export async function atTheDoor(
  req: PayloadRequest,
  event: string,
  subject: string | null,
  work: (actor: Actor) => Promise<Record<string, unknown>>,
): Promise<Answer> {
  const actor = personOf(req)
  if (!actor) return refuse(doorRefusals.notSignedIn)
  try {
    return { status: 200, body: await inTransaction(req, () => work(actor)) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { code, status } = error.refusal
    await inTransaction(req, () =>
      appendAudit(req, { event: `${event}-refused`, subject, outcome: 'refused', details: { code, status } }),
    )
    return refuse(error.refusal)
  }
}
