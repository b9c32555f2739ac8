/**
 * Says in public what an edition changed of the one readers had before: into the record, which only grows, and into the
 * read model of the page. Both contents were released; no draft is looked at.
 */
import type { PayloadRequest } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import { type PublicCorrection, writeCorrection } from '@/domain/publication/correction'
import type { Edition } from '@/generated/payload-types'
import { query, sql } from './transaction'

/** @returns the kind for the audit log; null where there was nothing to say */
export async function publishCorrection(
  req: PayloadRequest,
  edition: Edition,
  previous: EditionContent | null,
  content: EditionContent,
): Promise<PublicCorrection['kind'] | null> {
  const correction = writeCorrection(previous, content, {
    face: edition.face ?? 'note',
    note: edition.publicNote?.trim() || null,
  })
  if (!correction) return null
  const at = edition.releasedAt ?? edition.updatedAt
  const number = await nextNumber(req, edition.briefing)
  const { kind, note, items } = correction
  const rows = items.length > 0 ? items : [{ anchor: null, was: null, now: null }]
  for (const { anchor, was, now } of rows) {
    await req.payload.create({
      collection: 'corrections',
      data: {
        briefing: edition.briefing,
        edition: edition.id,
        number,
        kind,
        places: anchor ? [anchor] : [],
        was,
        now,
        note,
        at,
      },
      depth: 0,
      req,
      overrideAccess: true,
    })
  }
  await query(
    req,
    sql`insert into site.corrections (briefing_id, version, number, kind, at, note, items)
        values (${edition.briefing}, ${edition.version}, ${number}, ${kind}, ${at}, ${note}, ${JSON.stringify(items)}::jsonb)`,
  )
  return kind
}

async function nextNumber(req: PayloadRequest, briefing: string): Promise<number> {
  const [last] = await query<{ number: string | null }>(
    req,
    sql`select max(number) as number from corrections where briefing = ${briefing}`,
  )
  return Number(last?.number ?? 0) + 1
}
