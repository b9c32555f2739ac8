/** Released sessions as the API gives them. Adding a member is allowed; renaming or removing one is a new version. */
import { apiBriefingPath, apiBriefingsPath, sessionPath } from '@/domain/publication/addresses'
import { standingMark } from '@/domain/publication/public-state'
import { editionMark } from '@/domain/publication/shown-editions'
import type { Correction, Release, SessionListing, SessionRecord, Tombstone } from '../read-models'
import type { Paging } from './read-paging'

const editionJson = (release: Release, mark = editionMark(release.hash)) => ({
  id: release.edition,
  number: release.version,
  hash: release.hash,
  mark,
  firstReleasedAt: release.firstReleasedAt,
  releasedAt: release.releasedAt,
})

/** One entry of the list: facts and counts, no text. */
const listingJson = ({ briefing, series, session, title, heldOn, release, summary }: SessionListing) => ({
  id: briefing,
  series: { slug: series.slug, title: series.title },
  session,
  title,
  heldOn,
  state: summary.state,
  transcriptKind: summary.transcriptKind,
  departments: summary.departments,
  keyPoints: summary.keyPoints,
  counts: summary.counts,
  page: sessionPath(series.slug, session),
  self: apiBriefingPath(series.slug, session),
  edition: editionJson(release),
})

/** A page of the list. `sessions` holds one more than asked for when there are more: that one is not shown. */
export const listJson = (sessions: readonly SessionListing[], { limit, offset }: Paging) => ({
  briefings: sessions.slice(0, limit).map(listingJson),
  next: sessions.length > limit ? `${apiBriefingsPath}?limit=${limit}&offset=${offset + limit}` : null,
})

const correctionJson = ({ version, kind, at, note, items }: Correction) => ({
  edition: version,
  kind,
  at,
  note,
  places: items.map(({ change, area, anchor, where, was, now }) => ({ change, area, anchor, where, was, now })),
})

/**
 * One session whole: `content` is the edition as it was approved, under `/api/v1/edition.schema.json`. `state` says
 * whether it may still be quoted, `notice` why not.
 */
export const recordJson = ({ content, release, withdrawn, corrections }: SessionRecord) => ({
  state: withdrawn ? 'withdrawn' : 'live',
  notice: withdrawn,
  edition: editionJson(release, standingMark(withdrawn ? 'withdrawn' : 'live', release.hash)),
  corrections: corrections.map(correctionJson),
  content,
})

/** What is left of a session that was retracted; nothing of its text. */
export const tombstoneJson = ({ series, session, title, hash, notice }: Tombstone) => ({
  state: 'retracted',
  mark: standingMark('retracted', hash),
  series,
  session,
  title,
  notice,
})
