/**
 * What stands at the address of a session: its record, live or withdrawn, or the tombstone of one that was retracted, as its page
 * and its address in the API show it. The content is hashed again on every
 * reading: bytes that are not the ones that were approved are never shown, whoever changed them.
 */
import { createHash } from 'node:crypto'
import { EDITION_SCHEMA, type EditionContent } from '@/domain/edition/edition'
import type { PublicState } from '@/domain/publication/public-state'
import type { Correction, Neighbour, Notice, SessionRecord, Tombstone } from '../read-models'
import { readRows } from './read-rows'
import { RELEASE_COLUMNS, type ReleaseRow, readRelease } from './release-columns'

type SessionRow = ReleaseRow & {
  briefing_id: string
  series_title: string
  title: string
  state: PublicState
  notice: Notice | null
  content: string
}
type CorrectionRow = Omit<Correction, 'at'> & { at: Date }
type NeighbourRow = { session: number; title: string; edition_hash: string }

const SESSION = `select ${RELEASE_COLUMNS}, briefing_id, series_title, title, state, notice, content
  from site.briefings where series_slug = $1 and session = $2`

const CORRECTIONS = `select version, number, kind, at, note, items
  from site.corrections where briefing_id = $1 order by version`

/** Numbers of a series may have gaps: the neighbour is the nearest released session, not the number beside. */
const NEIGHBOURS = `
  (select session, title, edition_hash from site.briefings
    where series_slug = $1 and session < $2 and state = 'live' order by session desc limit 1)
  union all
  (select session, title, edition_hash from site.briefings
    where series_slug = $1 and session > $2 and state = 'live' order by session limit 1)`

function openContent({ content, edition_hash, edition_id }: SessionRow): EditionContent {
  if (createHash('sha256').update(content).digest('hex') !== edition_hash) {
    throw new Error(`The stored content of edition ${edition_id} is not the one that was approved.`)
  }
  const opened: EditionContent = JSON.parse(content)
  if (opened.schema !== EDITION_SCHEMA) throw new Error(`Edition ${edition_id} has a schema this site does not know.`)
  return opened
}

/**
 * What stands at an address of a session, or null when nothing was ever released there.
 *
 * @throws when the database fails or the content is not what was approved: neither is "not found".
 */
export async function readSession(series: string, session: number): Promise<SessionRecord | Tombstone | null> {
  const [rows, neighbours] = await Promise.all([
    readRows<SessionRow>(SESSION, [series, session]),
    readRows<NeighbourRow>(NEIGHBOURS, [series, session]),
  ])
  const [row] = rows
  if (!row) return null
  if (row.state === 'retracted') return readTombstone(row, series, session)
  const beside = (found: NeighbourRow | undefined): Neighbour | null =>
    found && row.state === 'live'
      ? { series, session: found.session, title: found.title, hash: found.edition_hash }
      : null
  return {
    content: openContent(row),
    release: readRelease(row),
    previous: beside(neighbours.find((one) => one.session < session)),
    next: beside(neighbours.find((one) => one.session > session)),
    withdrawn: row.state === 'withdrawn' ? readNotice(row) : null,
    corrections: await readCorrections(row.briefing_id),
  }
}

/** Whether what was found is a tombstone. */
export const isTombstone = (found: SessionRecord | Tombstone): found is Tombstone => !('content' in found)

function readNotice({ notice, edition_id }: SessionRow): Notice {
  if (!notice) throw new Error(`Edition ${edition_id} was taken down without a word for readers.`)
  return notice
}

const readTombstone = (row: SessionRow, slug: string, session: number): Tombstone => ({
  series: { slug, title: row.series_title },
  session,
  title: row.title || null,
  hash: row.edition_hash,
  notice: readNotice(row),
})

async function readCorrections(briefing: string): Promise<Correction[]> {
  const rows = await readRows<CorrectionRow>(CORRECTIONS, [briefing])
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
