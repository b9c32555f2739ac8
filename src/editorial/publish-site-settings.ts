/**
 * Writes the site's own copy of the settings and asks the worker to refresh every page that shows them.
 */
import type { PayloadRequest } from 'payload'
import { homePath, seriesPath, sessionPath } from '@/domain/publication/addresses'
import type { SiteSetting } from '@/generated/payload-types'
import { readSiteSettings } from '@/records/site-settings'
import { addJob } from './add-job'
import { appendAudit } from './append-audit'
import { query, sql } from './transaction'

/** Needs the transaction of `req`. */
export async function publishSiteSettings(req: PayloadRequest, stored: SiteSetting): Promise<void> {
  const settings = JSON.stringify(readSiteSettings(stored))
  await query(
    req,
    sql`insert into site.settings (id, value) values (1, ${settings}::jsonb)
        on conflict (id) do update set value = excluded.value`,
  )
  const sessions = await query<{ series_slug: string; session: number }>(
    req,
    sql`select series_slug, session from site.briefings`,
  )
  const pages = new Set([homePath, '/feed.xml', '/sitemap.xml'])
  for (const { series_slug, session } of sessions) {
    pages.add(seriesPath(series_slug)).add(sessionPath(series_slug, session))
  }
  await addJob(req, 'refresh-pages', { pages: [...pages].sort(), briefing: null, mustShow: [] })
  await appendAudit(req, { event: 'site-settings-saved', subject: null, outcome: 'done', details: {} })
}
