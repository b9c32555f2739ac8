/**
 * Writes the state an outcome asks for. Every change of an edition's state passes here, called by the verbs alone.
 */
import type { PayloadRequest } from 'payload'
import type { MoveOutcome } from '@/domain/review/moves/move-rule'
import type { Edition } from '@/generated/payload-types'
import { query, sql } from './transaction'

/**
 * Moves the edition, ends its run when the outcome says so, takes the one it replaces off the front, and sends an open
 * one back to its drafts where the outcome names one.
 */
export async function moveEdition(
  req: PayloadRequest,
  id: string,
  outcome: MoveOutcome,
  facts: Partial<Pick<Edition, 'version' | 'releasedAt' | 'releasedBy'>> = {},
): Promise<Edition> {
  if (outcome.closesRun) await query(req, sql`update review_runs set closed_at = now() where edition = ${id}`)
  if (outcome.supersedes) {
    await req.payload.update({
      collection: 'editions',
      id: outcome.supersedes,
      data: { state: 'superseded' },
      depth: 0,
      req,
      overrideAccess: true,
    })
  }
  if (outcome.recalls) {
    await query(req, sql`update review_runs set closed_at = now() where edition = ${outcome.recalls}`)
    await req.payload.update({
      collection: 'editions',
      id: outcome.recalls,
      data: { state: 'recalled', stage: null },
      depth: 0,
      req,
      overrideAccess: true,
    })
  }
  return req.payload.update({
    collection: 'editions',
    id,
    data: { state: outcome.edition.state, stage: outcome.edition.stage, ...facts },
    depth: 0,
    req,
    overrideAccess: true,
  })
}
