/**
 * Writes the state an outcome asks for and tells the newsroom of it. Every change of an edition's state passes here,
 * called by the verbs alone, after what the move writes elsewhere.
 */
import type { PayloadRequest } from 'payload'
import type { MoveOutcome } from '@/domain/review/moves/move-rule'
import type { Edition } from '@/generated/payload-types'
import { announce } from './announce'
import { appendAudit } from './append-audit'
import { query, sql } from './transaction'

/** What a move writes on the edition besides its place. */
type MovedFacts = Partial<
  Pick<Edition, 'version' | 'releasedAt' | 'releasedBy' | 'face' | 'scheduledFor' | 'scheduledBy' | 'failure'>
>

/**
 * Moves the edition, ends its run when the outcome says so, takes the one it replaces off the front, sends an open one
 * back to its drafts where the outcome names one, and frees whoever held it once it has left its stage.
 */
export async function moveEdition(
  req: PayloadRequest,
  id: string,
  outcome: MoveOutcome,
  facts: MovedFacts = {},
): Promise<Edition> {
  const written = { depth: 0, req, overrideAccess: true } as const
  if (outcome.closesRun) await query(req, sql`update review_runs set closed_at = now() where edition = ${id}`)
  await query(
    req,
    sql`delete from review_claims where edition = ${id} and stage is distinct from ${outcome.edition.stage}`,
  )
  if (outcome.supersedes) {
    await req.payload.update({
      collection: 'editions',
      id: outcome.supersedes,
      data: { state: 'superseded' },
      ...written,
    })
  }
  if (outcome.recalls) await recallOpen(req, outcome.recalls)
  const edition = await req.payload.update({
    collection: 'editions',
    id,
    data: { state: outcome.edition.state, stage: outcome.edition.stage, ...facts },
    ...written,
  })
  await announce(req, { event: outcome.event, edition })
  return edition
}

/** An open edition that was judged as a change of a page which is being taken down: its run ends, its schedule too. */
async function recallOpen(req: PayloadRequest, id: string): Promise<void> {
  await query(req, sql`update review_runs set closed_at = now() where edition = ${id}`)
  await query(req, sql`delete from review_claims where edition = ${id}`)
  const data = { state: 'recalled', stage: null, scheduledFor: null, scheduledBy: null } as const
  const edition = await req.payload.update({ collection: 'editions', id, data, depth: 0, req, overrideAccess: true })
  await announce(req, { event: 'edition-recalled', edition })
}

/** Moves the edition and writes the audit entry of it. `details` are plain JSON: hashes and ids, never content. */
export async function recordMove(
  req: PayloadRequest,
  id: string,
  outcome: MoveOutcome,
  details: Record<string, unknown> = {},
  facts: MovedFacts = {},
): Promise<Edition> {
  const edition = await moveEdition(req, id, outcome, facts)
  await appendAudit(req, {
    event: outcome.event,
    subject: id,
    outcome: 'done',
    details: { briefing: edition.briefing, hash: edition.hash, ...details },
  })
  return edition
}
