/**
 * After a verb changed what readers see: which addresses went stale, and the job that has them shown anew, written in
 * the transaction of the verb.
 */
import type { PayloadRequest } from 'payload'
import { apiBriefingPath, seriesPath, sessionPath, sitemapPath } from '@/domain/publication/addresses'
import { type Place, stalePages } from '@/domain/publication/stale-pages'
import { addJob } from './add-job'
import { query, sql } from './transaction'

/**
 * @param place where the briefing stands now, `previous` where it stood before, if anywhere
 * @returns the stale addresses, for the audit log
 */
export async function refreshReaders(
  req: PayloadRequest,
  briefing: string,
  { series, session }: Place,
  previous: Place | null,
): Promise<string[]> {
  const place = { series, session }
  const neighbours = await neighboursOf(req, place)
  if (previous) neighbours.push(...(await neighboursOf(req, previous)))
  const pages = stalePages({ ...place, neighbours, previous })
  const mustShow = [sessionPath(series, session), seriesPath(series), apiBriefingPath(series, session), sitemapPath]
  await addJob(req, 'refresh-pages', { pages, briefing, mustShow })
  return pages
}

/** The live sessions just before and after, whose pages link here. A page that was taken down links to none. */
async function neighboursOf(req: PayloadRequest, { series, session }: Place): Promise<Place[]> {
  const rows = await query<{ series_slug: string; session: number }>(
    req,
    sql`(select series_slug, session from site.briefings
         where series_slug = ${series} and session < ${session} and state = 'live' order by session desc limit 1)
        union all
        (select series_slug, session from site.briefings
         where series_slug = ${series} and session > ${session} and state = 'live' order by session limit 1)`,
  )
  return rows.map((row) => ({ series: row.series_slug, session: row.session }))
}
