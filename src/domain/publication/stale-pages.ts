/**
 * Which public addresses a release or a withdrawal makes stale: exactly these are refreshed and checked afterwards,
 * so a page that shows something of an edition and is missing here would show the old one for good.
 */
import {
  apiBriefingPath,
  apiBriefingsPath,
  feedPath,
  homePath,
  seriesPath,
  sessionPath,
  sitemapPath,
} from './addresses'

/** Where a briefing stands in public: the slug of its series and its number there. */
export type Place = { series: string; session: number }

/** `neighbours` link to this session (previous and next, of the old place too); `previous` is where it stood before. */
export type Staleness = Place & { neighbours: readonly Place[]; previous?: Place | null }

/** The addresses that no longer show the truth: each once, sorted by code units. */
export function stalePages({ series, session, neighbours, previous }: Staleness): string[] {
  const here = [{ series, session }, ...(previous ? [previous] : [])]
  const pages = [
    homePath,
    feedPath,
    sitemapPath,
    apiBriefingsPath,
    ...here.flatMap((place) => [
      seriesPath(place.series),
      sessionPath(place.series, place.session),
      apiBriefingPath(place.series, place.session),
    ]),
    ...neighbours.map((place) => sessionPath(place.series, place.session)),
  ]
  return [...new Set(pages)].sort()
}
