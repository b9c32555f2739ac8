/**
 * Writes one entry of the audit log, chained to the last one, in the transaction of what it records.
 * The advisory lock makes the chain one line: two writers can never chain to the same entry.
 */
import type { PayloadRequest } from 'payload'
import { CHAIN_START, chainHash } from '@/domain/audit/chain'
import { canonicalJson } from '@/domain/edition/canonical-json'
import { sha256 } from './sha256'
import { query, sql } from './transaction'
import { actorOf } from './who'

const AUDIT_LOCK = 4_711_001

/**
 * `event` is the name of what happened; `subject` the id of the edition, briefing or account it happened to;
 * `details` are plain JSON values (hashes, never content).
 */
export type AuditEntry = {
  event: string
  subject: string | null
  outcome: 'done' | 'refused'
  details: Record<string, unknown>
}

/** Appends `entry`; needs the transaction of `req`. The instant is the database's, in UTC. */
export async function appendAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  await query(req, sql`select pg_advisory_xact_lock(${AUDIT_LOCK})`)
  const [last] = await query<{ seq: string; hash: string }>(
    req,
    sql`select seq, hash from audit_events order by seq desc limit 1`,
  )
  const [clock] = await query<{ at: string }>(
    req,
    sql`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
  )
  const who = actorOf(req)
  const seq = Number(last?.seq ?? 0) + 1
  const prevHash = last?.hash ?? CHAIN_START
  const at = clock?.at ?? ''
  const body = canonicalJson({ seq, at, ...who, ...entry })
  await req.payload.create({
    collection: 'audit-events',
    data: {
      seq,
      at,
      event: entry.event,
      actor: who.actor,
      actorName: who.actorName,
      roles: who.roles.join(' '),
      address: who.address,
      subject: entry.subject,
      outcome: entry.outcome,
      body,
      prevHash,
      hash: await chainHash(prevHash, body, sha256),
    },
    depth: 0,
    req,
    overrideAccess: true,
  })
}
