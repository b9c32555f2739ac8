/**
 * What the pages of the public site are made from: values written at release and read by `queries/`.
 * Components take these and nothing else, so that a page can be rendered anywhere, the staff preview included.
 */
import type { EditionContent } from '@/domain/edition/edition'
import type { PublicCorrection } from '@/domain/publication/correction'
import type { EditionSummary } from '@/domain/publication/summarise-edition'

/** How and when an edition went live. `version` is the N of 第 N 版; times are ISO 8601 in UTC. */
export type Release = {
  edition: string
  hash: string
  version: number
  firstReleasedAt: string
  releasedAt: string
}

/** One released session as lists show it. `heldOn` is YYYY-MM-DD in Asia/Shanghai. */
export type SessionListing = {
  briefing: string
  series: { slug: string; title: string; description: string | null }
  session: number
  title: string
  heldOn: string
  release: Release
  summary: EditionSummary
}

/** The session before or after this one among the released ones of the series. */
export type Neighbour = { series: string; session: number; title: string; hash: string }

/** What readers are told where a page was taken down. `replacement` is a path of this site, null without one. */
export type Notice = { at: string; explanation: string; replacement: string | null }

/** What a release changed of the edition before it, as it was said then. `version` is the N of the 第 N 版 it came with. */
export type Correction = PublicCorrection & { number: number; version: number; at: string }

/** What stands where a session was retracted: nothing of its text. `title` is null where it must not be seen. */
export type Tombstone = {
  series: { slug: string; title: string }
  session: number
  title: string | null
  hash: string
  notice: Notice
}

/** Everything the page of a session shows. `withdrawn` is null while it is live; `corrections` are oldest first. */
export type SessionRecord = {
  content: EditionContent
  release: Release
  previous: Neighbour | null
  next: Neighbour | null
  withdrawn: Notice | null
  corrections: Correction[]
}

/** A series with released sessions, the highest number first. `total` counts all of them, listed or not. */
export type SeriesRecord = {
  slug: string
  title: string
  description: string | null
  total: number
  sessions: SessionListing[]
}

/** The home page: the session held last, and every series with its newest sessions. `latest` is null before any release. */
export type HomeRecord = {
  latest: SessionListing | null
  series: SeriesRecord[]
  /** Hashes of the editions released last, newest first: what this page was made from, for the worker's check. */
  recentHashes: string[]
}
