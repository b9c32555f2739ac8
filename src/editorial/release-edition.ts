/**
 * 发布: makes the approved bytes live. Composes nothing: the stored content is hashed, compared with every approval,
 * and written as it is into the read model, together with the audit entry and the job that refreshes the pages.
 */
import type { PayloadRequest } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import { stateRefusals } from '@/domain/review/refusals'
import type { Edition } from '@/generated/payload-types'
import { appendAudit } from './append-audit'
import { readContent } from './edition-content'
import { moveEdition } from './move-edition'
import { publishCorrection } from './publish-correction'
import { readSituation } from './read-facts'
import { refreshReaders } from './refresh-readers'
import { orRefuse, Refused } from './refused'
import { query, sql } from './transaction'
import { picturesIn, readPublicPage, settlePictures, showEdition } from './write-read-model'

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
  const before = await readPublicPage(req, briefing)
  const version = (before?.version ?? 0) + 1
  const releasedAt = new Date().toISOString()
  const edition = await moveEdition(req, move.edition, outcome, {
    version,
    releasedAt,
    releasedBy: actor.id,
    failure: null,
  })
  const readBefore = before?.content ? (JSON.parse(before.content) as EditionContent) : null
  const correction = await publishCorrection(req, edition, readBefore, content)
  await showEdition(req, edition, content, canonical)
  await settlePictures(req, [...new Set([...picturesIn(before?.content ?? ''), ...Object.keys(content.media)])])
  const place = { series: content.series.slug, session: content.briefing.session }
  const pages = await refreshReaders(req, briefing, place, before && { series: before.series, session: before.session })
  await appendAudit(req, {
    event: outcome.event,
    subject: move.edition,
    outcome: 'done',
    details: {
      briefing,
      hash: edition.hash,
      version,
      supersedes: outcome.supersedes,
      correction,
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
