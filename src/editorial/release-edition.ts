/**
 * 发布: makes the approved bytes live. Composes nothing: the stored content is hashed, compared with every approval,
 * and written as it is into the read model, together with the audit entry and the job that refreshes the pages.
 */
import type { PayloadRequest } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import { apiBriefingPath, seriesPath, sessionPath, sitemapPath } from '@/domain/publication/addresses'
import { stalePages } from '@/domain/publication/stale-pages'
import { summariseEdition } from '@/domain/publication/summarise-edition'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import { stateRefusals } from '@/domain/review/refusals'
import type { Edition } from '@/generated/payload-types'
import { addJob } from './add-job'
import { appendAudit } from './append-audit'
import { readContent } from './edition-content'
import { moveEdition } from './move-edition'
import { readSituation } from './read-facts'
import { orRefuse, Refused } from './refused'
import { query, sql } from './transaction'

/** @throws Refused with the sentence why not; a mismatch of stored bytes and approvals is one of them */
export async function releaseEdition(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: { edition: string; hash: string; isDue?: boolean },
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, { storedHash: true })
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'release' }))
  const canonical = await readContent(req, move.edition)
  if (canonical === null) throw new Error(`Edition ${move.edition} was approved for release but has no content.`)
  const content = JSON.parse(canonical) as EditionContent

  await refuseTakenAddress(req, briefing, content)
  const previous = await livePlace(req, briefing)
  const version = previous.version + 1
  const releasedAt = new Date().toISOString()
  const edition = await moveEdition(req, move.edition, outcome, {
    version,
    releasedAt,
    releasedBy: actor.id,
    failure: null,
  })
  await writeReadModel(req, edition, content, canonical)
  await releaseMedia(req, Object.keys(content.media))
  const place = { series: content.series.slug, session: content.briefing.session }
  const neighbours = await neighboursOf(req, place)
  if (previous.place) neighbours.push(...(await neighboursOf(req, previous.place)))
  const pages = stalePages({ ...place, neighbours, previous: previous.place })
  const mustShow = [
    sessionPath(place.series, place.session),
    seriesPath(place.series),
    apiBriefingPath(place.series, place.session),
    sitemapPath,
  ]
  await addJob(req, 'refresh-pages', { pages, briefing, mustShow })
  await appendAudit(req, {
    event: outcome.event,
    subject: move.edition,
    outcome: 'done',
    details: {
      briefing,
      hash: edition.hash,
      version,
      supersedes: outcome.supersedes,
      pages,
      ...(move.isDue ? { scheduledFor: edition.scheduledFor, onBehalfOf: actor.id } : {}),
    },
  })
  return edition
}

/** Another briefing may have come to this address since the submission. */
async function refuseTakenAddress(req: PayloadRequest, briefing: string, content: EditionContent): Promise<void> {
  const [taken] = await query(
    req,
    sql`select 1 from site.briefings where series_slug = ${content.series.slug}
          and session = ${content.briefing.session} and briefing_id <> ${briefing}`,
  )
  if (taken) throw new Refused(stateRefusals.addressTaken(content.briefing.session))
}

type Place = { series: string; session: number }

async function livePlace(req: PayloadRequest, briefing: string): Promise<{ version: number; place: Place | null }> {
  const [live] = await query<{ series_slug: string; session: number; version: number }>(
    req,
    sql`select series_slug, session, version from site.briefings where briefing_id = ${briefing}`,
  )
  if (!live) return { version: 0, place: null }
  return { version: live.version, place: { series: live.series_slug, session: live.session } }
}

async function writeReadModel(
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
          released_at = excluded.released_at, summary = excluded.summary, content = excluded.content`,
  )
}

async function releaseMedia(req: PayloadRequest, ids: string[]): Promise<void> {
  if (ids.length > 0) await query(req, sql`update media set released = true where id::text in ${ids}`)
}

/** The sessions just before and after, whose pages link here. */
async function neighboursOf(req: PayloadRequest, { series, session }: Place): Promise<Place[]> {
  const rows = await query<{ series_slug: string; session: number }>(
    req,
    sql`(select series_slug, session from site.briefings
         where series_slug = ${series} and session < ${session} order by session desc limit 1)
        union all
        (select series_slug, session from site.briefings
         where series_slug = ${series} and session > ${session} order by session limit 1)`,
  )
  return rows.map((row) => ({ series: row.series_slug, session: row.session }))
}
