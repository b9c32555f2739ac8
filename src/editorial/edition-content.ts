/**
 * The bytes of an edition: stored once, read back as they are, never changed. They lie apart from the edition's row
 * and from the chain of hashes, so that what the law forbids to keep can be erased and everything else still verifies.
 */
import type { PayloadRequest } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import { query, sql } from './transaction'

/** Stores the canonical JSON of a new edition. */
export async function storeContent(req: PayloadRequest, edition: string, canonical: string): Promise<void> {
  await query(req, sql`insert into edition_contents (edition_id, content) values (${edition}, ${canonical})`)
}

/** The canonical JSON as stored; null when there is none (never stored, or erased). */
export async function readContent(req: PayloadRequest, edition: string): Promise<string | null> {
  const [row] = await query<{ content: string }>(
    req,
    sql`select content from edition_contents where edition_id = ${edition}`,
  )
  return row?.content ?? null
}

/** The content as a value; null as above. Only for bytes whose hash is known to be ours. */
export async function parseContent(req: PayloadRequest, edition: string): Promise<EditionContent | null> {
  const canonical = await readContent(req, edition)
  return canonical === null ? null : (JSON.parse(canonical) as EditionContent)
}
