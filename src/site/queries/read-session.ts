/**
 * One released session, as its page and its address in the API show it. The content is hashed again on every
 * reading: bytes that are not the ones that were approved are never shown, whoever changed them.
 */
import { createHash } from 'node:crypto'
import { EDITION_SCHEMA, type EditionContent } from '@/domain/edition/edition'
import type { Neighbour, SessionRecord } from '../read-models'
import { readRows } from './read-rows'
import { RELEASE_COLUMNS, type ReleaseRow, readRelease } from './release-columns'

type SessionRow = ReleaseRow & { content: string }
type NeighbourRow = { session: number; title: string; edition_hash: string }

const SESSION = `select ${RELEASE_COLUMNS}, content from site.briefings where series_slug = $1 and session = $2`

/** Numbers of a series may have gaps: the neighbour is the nearest released session, not the number beside. */
const NEIGHBOURS = `
  (select session, title, edition_hash from site.briefings
    where series_slug = $1 and session < $2 order by session desc limit 1)
  union all
  (select session, title, edition_hash from site.briefings
    where series_slug = $1 and session > $2 order by session limit 1)`

function openContent({ content, edition_hash, edition_id }: SessionRow): EditionContent {
  if (createHash('sha256').update(content).digest('hex') !== edition_hash) {
    throw new Error(`The stored content of edition ${edition_id} is not the one that was approved.`)
  }
  const opened: EditionContent = JSON.parse(content)
  if (opened.schema !== EDITION_SCHEMA) throw new Error(`Edition ${edition_id} has a schema this site does not know.`)
  return opened
}

/**
 * A released session by its address, or null when none is released there.
 *
 * @throws when the database fails or the content is not what was approved: neither is "not found".
 */
export async function readSession(series: string, session: number): Promise<SessionRecord | null> {
  const [rows, neighbours] = await Promise.all([
    readRows<SessionRow>(SESSION, [series, session]),
    readRows<NeighbourRow>(NEIGHBOURS, [series, session]),
  ])
  const [row] = rows
  if (!row) return null
  const beside = (found: NeighbourRow | undefined): Neighbour | null =>
    found ? { series, session: found.session, title: found.title, hash: found.edition_hash } : null
  return {
    content: openContent(row),
    release: readRelease(row),
    previous: beside(neighbours.find((one) => one.session < session)),
    next: beside(neighbours.find((one) => one.session > session)),
  }
}
