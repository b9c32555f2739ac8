/** Released sessions as lists, feeds, the site map and the API show them, without their text. */
import type { EditionSummary } from '@/domain/publication/summarise-edition'
import type { HomeRecord, SeriesRecord, SessionListing } from '../read-models'
import { readRows } from './read-rows'
import { RELEASE_COLUMNS, type ReleaseRow, readRelease } from './release-columns'

type ListingRow = ReleaseRow & {
  briefing_id: string
  series_slug: string
  session: number
  series_title: string
  series_description: string | null
  title: string
  held_on: string
  summary: EditionSummary
}

const LISTING_COLUMNS = `${RELEASE_COLUMNS}, briefing_id, series_slug, session, series_title, series_description,
  title, held_on, summary`

/** The order of feeds and of the API: what changed last comes first, so that no correction hides on a later page. */
const RELEASED_LAST_FIRST = 'order by released_at desc, briefing_id desc'

const readListing = (row: ListingRow): SessionListing => ({
  briefing: row.briefing_id,
  series: { slug: row.series_slug, title: row.series_title, description: row.series_description },
  session: row.session,
  title: row.title,
  heldOn: row.held_on,
  release: readRelease(row),
  summary: row.summary,
})

/** Released sessions of all series, those released last first: `limit` of them after the first `offset`, or all. */
export async function listSessions(limit: number | null = null, offset = 0): Promise<SessionListing[]> {
  const rows = await readRows<ListingRow>(
    `select ${LISTING_COLUMNS} from site.briefings where state = 'live' ${RELEASED_LAST_FIRST} limit $1 offset $2`,
    [limit, offset],
  )
  return rows.map(readListing)
}

type CountedRow = ListingRow & { total: number }

/** The newest `limit` sessions of each series (of `slug` alone, if given) with the number of all. */
const listBySeries = (limit: number | null, slug: string | null = null): Promise<CountedRow[]> =>
  readRows<CountedRow>(
    `select ${LISTING_COLUMNS}, total from (
       select *, count(*) over (partition by series_slug)::int as total,
         row_number() over (partition by series_slug order by session desc) as place
       from site.briefings where state = 'live' and ($2::text is null or series_slug = $2)
     ) as numbered
     where $1::int is null or place <= $1
     order by held_on desc, session desc, briefing_id desc`,
    [limit, slug],
  )

/**
 * Sessions under their series, the series of the latest session first. A series is called what its edition
 * released last calls it, so that all lists agree.
 */
function groupBySeries(rows: readonly CountedRow[]): SeriesRecord[] {
  const bySlug = new Map<string, CountedRow[]>()
  for (const row of rows) bySlug.set(row.series_slug, [...(bySlug.get(row.series_slug) ?? []), row])
  return [...bySlug.values()].flatMap((group) => {
    const [latest] = [...group].sort((a, b) => b.released_at.getTime() - a.released_at.getTime())
    if (!latest) return []
    const sessions = group.map(readListing).sort((a, b) => b.session - a.session)
    return [{ ...readListing(latest).series, total: latest.total, sessions }]
  })
}

/** One series with all its released sessions, or null when none is released. */
export const readSeries = async (slug: string): Promise<SeriesRecord | null> =>
  groupBySeries(await listBySeries(null, slug)).at(0) ?? null

/** What the home page shows: `perSeries` sessions of each series. */
export async function readHome(perSeries: number): Promise<HomeRecord> {
  const [rows, recent] = await Promise.all([
    listBySeries(perSeries),
    readRows<{ edition_hash: string }>(
      `select edition_hash from site.briefings where state = 'live' ${RELEASED_LAST_FIRST} limit 50`,
    ),
  ])
  const series = groupBySeries(rows)
  const latest = rows[0] ? readListing(rows[0]) : null
  return { latest, series, recentHashes: recent.map((row) => row.edition_hash) }
}
