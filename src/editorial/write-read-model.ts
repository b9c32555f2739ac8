/**
 * What the public site reads, written by every verb that changes what readers see and by nobody else: the page of a
 * briefing as it is now, and which of its pictures strangers may fetch. Composes nothing.
 */
import type { PayloadRequest } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import type { PublicState } from '@/domain/publication/public-state'
import type { Place } from '@/domain/publication/stale-pages'
import { summariseEdition } from '@/domain/publication/summarise-edition'
import type { Edition } from '@/generated/payload-types'
import { query, sql } from './transaction'

/** The public page of a briefing: where it stands, which edition is on it, and its text; '' on a tombstone. */
export type PublicPage = Place & { edition: string; version: number; state: PublicState; content: string }

/** What readers are told in place of, or above, the text. `at` is ISO 8601, `replacement` a path of this site. */
export type Notice = { at: string; explanation: string; replacement: string | null }

export async function readPublicPage(req: PayloadRequest, briefing: string): Promise<PublicPage | null> {
  const [page] = await query<PublicPage>(
    req,
    sql`select series_slug as series, session, edition_id as edition, version, state, content
        from site.briefings where briefing_id = ${briefing}`,
  )
  return page ?? null
}

/** What stands at the briefing's public address; null before its first release. */
export async function readPublicState(req: PayloadRequest, briefing: string): Promise<PublicState | null> {
  const [page] = await query<{ state: PublicState }>(
    req,
    sql`select state from site.briefings where briefing_id = ${briefing}`,
  )
  return page?.state ?? null
}

/** Puts a released edition on the page, whatever stood there. */
export async function showEdition(
  req: PayloadRequest,
  edition: Edition,
  content: EditionContent,
  canonical: string,
): Promise<void> {
  const { series, briefing } = content
  await query(
    req,
    sql`insert into site.briefings
          (briefing_id, series_slug, session, series_title, series_description, title, held_on, edition_id,
           edition_hash, version, first_released_at, released_at, summary, content)
        values
          (${edition.briefing}, ${series.slug}, ${briefing.session}, ${series.title}, ${series.description},
           ${briefing.title}, ${briefing.heldOn}, ${edition.id}, ${edition.hash}, ${edition.version},
           ${edition.releasedAt}, ${edition.releasedAt}, ${JSON.stringify(summariseEdition(content))}::jsonb,
           ${canonical})
        on conflict (briefing_id) do update set
          series_slug = excluded.series_slug, session = excluded.session, series_title = excluded.series_title,
          series_description = excluded.series_description, title = excluded.title, held_on = excluded.held_on,
          edition_id = excluded.edition_id, edition_hash = excluded.edition_hash, version = excluded.version,
          released_at = excluded.released_at, summary = excluded.summary, content = excluded.content,
          state = 'live', notice = null`,
  )
}

/** The text stays where it is, under a notice. */
export async function showWithdrawn(req: PayloadRequest, briefing: string, notice: Notice): Promise<void> {
  await query(
    req,
    sql`update site.briefings set state = 'withdrawn', notice = ${JSON.stringify(notice)}::jsonb
        where briefing_id = ${briefing}`,
  )
}

/**
 * Nothing of the text is left for the site to read, the corrections of it included. Without a `title` the tombstone
 * names only series and session.
 */
export async function showTombstone(
  req: PayloadRequest,
  briefing: string,
  { title, notice }: { title: string | null; notice: Notice },
): Promise<void> {
  await query(
    req,
    sql`update site.briefings set state = 'retracted', notice = ${JSON.stringify(notice)}::jsonb, content = '',
          summary = '{}'::jsonb, series_description = null, title = ${title ?? ''}
        where briefing_id = ${briefing}`,
  )
  await query(req, sql`delete from site.corrections where briefing_id = ${briefing}`)
}

/** Ids of the pictures in a text as it was stored; none for ''. */
export const picturesIn = (canonical: string): string[] =>
  canonical === '' ? [] : Object.keys((JSON.parse(canonical) as EditionContent).media)

/**
 * Gives strangers exactly those of these pictures that stand on a public page. The rows are locked first, so that of
 * two pages with one picture the later verb sees what the earlier one left.
 */
export async function settlePictures(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await query(req, sql`select id from media where id::text in ${ids} order by id for update`)
  await query(
    req,
    sql`update media set released = exists (
          select 1 from site.briefings where strpos(content, '"' || media.id::text || '"') > 0)
        where id::text in ${ids}`,
  )
}
