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
  operation: 'create' | 'update' | 'restore' | 'delete'
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

/** What an edition was composed of, and up to which entry of the ledger its text is known. */
export type Composed = { editsUpTo: number; documents: string[] }

/**
 * Ids of everyone who had a hand in the difference between the live edition and what is composed now; sorted.
 *
 * Counted are all who changed the briefing, its parts or any document of either edition since the live one was
 * composed, deletions included; and, for a document that was not part of the live edition or of which an old version
 * was restored, everyone who ever wrote it: text that enters now was written by somebody, however long ago.
 */
export async function findContributors(
  req: PayloadRequest,
  briefing: string,
  documents: readonly string[],
  live: Composed | null,
): Promise<string[]> {
  const before = new Set(live?.documents ?? [])
  const fresh = documents.filter((document) => !before.has(document))
  const since = live?.editsUpTo ?? 0
  const all = [...before, ...documents]
  const rows = await query<{ actor: string }>(
    req,
    sql`select distinct actor from edits
        where actor is not null and (
          (seq > ${since} and (briefing = ${briefing} or document in ${orNothing(all)}))
          or document in ${orNothing(fresh)}
          or document in (
            select document from edits where operation = 'restore' and seq > ${since}
              and (briefing = ${briefing} or document in ${orNothing(all)})))
        order by actor`,
  )
  return rows.map((row) => row.actor)
}

/** SQL has no empty list; no document has an empty id. */
const orNothing = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : [''])
