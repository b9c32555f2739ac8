/**
 * The briefing's row is the lock for everything about it: its drafts, its parts and its editions.
 * Held until the transaction ends, so that two writers always come one after the other.
 */
import type { PayloadRequest } from 'payload'
import { OPEN_STATES } from '@/domain/review/edition-state'
import { canonicalId } from '@/domain/shared/document-id'
import { query, sql } from './transaction'

/** Locks the briefings named, in the order of their ids so that two writers cannot wait for each other. */
export async function lockBriefings(req: PayloadRequest, ids: Iterable<string>): Promise<void> {
  for (const id of [...new Set([...ids].map(canonicalId))].sort()) {
    await query(req, sql`select id from briefings where id::text = ${id} for update`)
  }
}

/** The edition that keeps a briefing's drafts locked, or null. */
export async function findOpenEdition(
  req: PayloadRequest,
  briefing: string,
): Promise<{ id: string; number: number; state: string } | null> {
  const [open] = await query<{ id: string; number: string; state: string }>(
    req,
    sql`select id::text as id, number, state::text as state from editions
        where briefing = ${canonicalId(briefing)} and state in ${OPEN_STATES} limit 1`,
  )
  return open ? { id: open.id, number: Number(open.number), state: open.state } : null
}
