/**
 * The ledger of edits: who changed which document when, in the transaction of the change. Separation of duties rests
 * on it. The lock puts entries in the order of their commits, so that "up to entry N" means the same to everyone.
 */
import type { PayloadRequest } from 'payload'
import { query, sql } from './transaction'
import { actorOf } from './who'

const LEDGER_LOCK = 4_711_002

export type EditEntry = {
  subject: string
  document: string
  briefing: string | null
  operation: 'create' | 'update' | 'delete'
  revision: number | null
}

/** Holds the ledger still until the transaction ends: nobody else's edit is half in it. */
export async function lockLedger(req: PayloadRequest): Promise<void> {
  await query(req, sql`select pg_advisory_xact_lock(${LEDGER_LOCK})`)
}

/** Appends one entry; needs the transaction of `req`. */
export async function recordEdit(req: PayloadRequest, entry: EditEntry): Promise<void> {
  await lockLedger(req)
  const [last] = await query<{ seq: string }>(req, sql`select coalesce(max(seq), 0) as seq from edits`)
  const { actor, actorName } = actorOf(req)
  await req.payload.create({
    collection: 'edits',
    data: { ...entry, seq: Number(last?.seq ?? 0) + 1, actor, actorName, at: new Date().toISOString() },
    depth: 0,
    req,
    overrideAccess: true,
  })
}

/** The number of the newest entry; 0 while the ledger is empty. Call `lockLedger` first. */
export async function lastEdit(req: PayloadRequest): Promise<number> {
  const [last] = await query<{ seq: string }>(req, sql`select coalesce(max(seq), 0) as seq from edits`)
  return Number(last?.seq ?? 0)
}

/** Ids of everyone who edited this briefing, its parts or `documents` after entry `since`; sorted. */
export async function findContributors(
  req: PayloadRequest,
  briefing: string,
  documents: readonly string[],
  since: number,
): Promise<string[]> {
  const rows = await query<{ actor: string }>(
    req,
    sql`select distinct actor from edits
        where actor is not null and seq > ${since}
          and (briefing = ${briefing} or document in ${documents.length ? documents : ['']})
        order by actor`,
  )
  return rows.map((row) => row.actor)
}
