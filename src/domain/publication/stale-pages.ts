/**
 * Which public addresses a release, a withdrawal or a change of the site settings makes stale: exactly these are refreshed and checked afterwards,
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

/** The addresses that no longer show the truth after a move: each once, sorted by code units. */
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

/**
 * The addresses that no longer show the truth once the site settings were saved, each once, sorted by code units:
 * `pages` are people's, with the settings' mark on each; `files` say something of the settings and carry no mark.
 * `places` are all those that are live.
 */
export function pagesOfSettings(places: readonly Place[]): { pages: string[]; files: string[] } {
  const pages = [
    homePath,
    ...places.flatMap((place) => [seriesPath(place.series), sessionPath(place.series, place.session)]),
  ]
  return { pages: [...new Set(pages)].sort(), files: [feedPath, sitemapPath] }
}
