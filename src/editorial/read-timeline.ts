/**
 * Everything that happened to a briefing, in order and by edition: moves and decisions from the audit log with the words
 * people gave, requests for correction, and edits folded by person and hour. Reads only.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { EditionState } from '@/domain/review/edition-state'
import { isDocumentId } from '@/domain/shared/document-id'
import { maySee } from './may-see'
import { type DraftHead, readDraftHeads } from './read-draft-heads'
import { type FoldedEdits, readFoldedEdits } from './read-folded-edits'
import { type Happening, readHappenings } from './read-happenings'
import { inTransaction, query, sql } from './transaction'
import { personOf } from './who'

/** `base` is the edition before, to compare with; null for the first. */
export type TimelineEdition = {
  id: string
  number: number
  version: number | null
  state: EditionState
  hash: string
  base: string | null
}

/** `edition` is null for what was done since the last submission. */
export type TimelineGroup = { edition: TimelineEdition | null; entries: (Happening | FoldedEdits)[] }

export type Timeline = Pick<DraftHead, 'briefing' | 'title' | 'series' | 'session'> & { groups: TimelineGroup[] }

/** Oldest first; null for strangers, other departments' liaisons and what does not exist. */
export function readTimeline(asked: PayloadRequest, briefing: string): Promise<Timeline | null> {
  const req = isolateObjectProperty(asked, 'transactionID')
  return inTransaction(req, async () => {
    const actor = personOf(req)
    if (!actor || !isDocumentId(briefing)) return null
    const head = (await readDraftHeads(req, [briefing])).get(briefing)
    if (!head || !maySee(actor, head.departments)) return null
    const editions = await readEditions(req, briefing)
    const happenings = await readHappenings(req, briefing)
    const edits = await readFoldedEdits(req, briefing)
    const { title, series, session } = head
    const numberOf = new Map(editions.map(({ id, number }) => [id, number]))
    const groups = [...editions, null].map((edition) => {
      const ofEdition = edits.filter(({ number }) => number === (edition?.number ?? null))
      const events = happenings.filter((one) => (numberOf.get(one.edition ?? '') ?? null) === (edition?.number ?? null))
      return { edition, entries: [...ofEdition, ...events].sort((a, b) => a.at.localeCompare(b.at)) }
    })
    return { briefing, title, series, session, groups: withEarlyEvents(groups) }
  })
}

/** What belongs to no edition and came before the first submission (an import) stands with the first edition's edits. */
function withEarlyEvents(groups: TimelineGroup[]): TimelineGroup[] {
  const first = groups[0]
  const last = groups.at(-1)
  if (!first?.edition || !last) return groups.filter(({ entries }) => entries.length > 0)
  const submitted = first.entries.findLast(({ kind }) => kind === 'event')?.at ?? ''
  const isEarly = ({ at, kind }: TimelineGroup['entries'][number]) => kind === 'event' && at < submitted
  const early = last.entries.filter(isEarly)
  return [
    { ...first, entries: [...early, ...first.entries].sort((a, b) => a.at.localeCompare(b.at)) },
    ...groups.slice(1, -1),
    { ...last, entries: last.entries.filter((entry) => !isEarly(entry)) },
  ].filter(({ edition, entries }) => edition || entries.length > 0)
}

type Row = { id: string; number: string; version: string | null; state: EditionState; hash: string }

async function readEditions(req: PayloadRequest, briefing: string): Promise<TimelineEdition[]> {
  const rows = await query<Row>(
    req,
    sql`select id::text as id, number, version, state::text as state, hash
        from editions where briefing = ${briefing} order by number`,
  )
  return rows.map(({ id, number, version, state, hash }, index) => ({
    id,
    number: Number(number),
    version: version === null ? null : Number(version),
    state,
    hash,
    base: rows[index - 1]?.id ?? null,
  }))
}
