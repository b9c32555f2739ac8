/**
 * Writes the site's own copy of the settings and asks the worker to refresh every page that shows them, and to see that
 * they do. A release waits meanwhile: its page would be made with the old settings and be missing in this list.
 */
import type { PayloadRequest } from 'payload'
import type { PublishedSettings } from '@/domain/publication/site-settings'
import { pagesOfSettings } from '@/domain/publication/stale-pages'
import type { SiteSetting } from '@/generated/payload-types'
import { readSiteSettings } from '@/records/site-settings'
import { addJob } from './add-job'
import { appendAudit } from './append-audit'
import { sha256 } from './sha256'
import { query, sql } from './transaction'

/** Needs the transaction of `req`. */
export async function publishSiteSettings(req: PayloadRequest, stored: SiteSetting): Promise<void> {
  const settings = readSiteSettings(stored)
  const published: PublishedSettings = { ...settings, hash: sha256(JSON.stringify(settings)) }
  await query(req, sql`lock table site.briefings in share mode`)
  await query(
    req,
    sql`insert into site.settings (id, value) values (1, ${JSON.stringify(published)}::jsonb)
        on conflict (id) do update set value = excluded.value`,
  )
  const live = await query<{ series_slug: string; session: number }>(
    req,
    sql`select series_slug, session from site.briefings`,
  )
  const { pages, files } = pagesOfSettings(live.map((row) => ({ series: row.series_slug, session: row.session })))
  await addJob(req, 'refresh-pages', { pages: [...pages, ...files], briefing: null, mustShow: pages })
  await appendAudit(req, { event: 'site-settings-saved', subject: null, outcome: 'done', details: {} })
}
