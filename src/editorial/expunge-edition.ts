/**
 * 清除: a publisher asks, a second person confirms, and what one edition held is erased wherever this newsroom keeps it:
 * its bytes, what was written about it, drafts and pictures that hold the same, the page. Hashes and who did what stay.
 */
import type { PayloadRequest } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { AskInput, ConfirmInput } from '@/domain/review/moves/two-person-rule'
import type { Edition } from '@/generated/payload-types'
import { appendAudit } from './append-audit'
import { parseContent } from './edition-content'
import { eraseComments } from './erase-comments'
import { eraseDrafts } from './erase-drafts'
import { erasePictures } from './erase-pictures'
import { moveEdition } from './move-edition'
import { readSituation } from './read-facts'
import { refreshReaders } from './refresh-readers'
import { orRefuse } from './refused'
import { hashOfWords } from './sha256'
import { readAsked, recordTakeDown } from './take-downs'
import { query, sql } from './transaction'
import { type Notice, type PublicPage, readPublicPage, settlePictures, showTombstone } from './write-read-model'

/** Records the request. @throws Refused with the sentence why not */
export async function askExpunging(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: AskInput,
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, { edition: move.edition })
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'expunge' }))
  const { edition: id, reason } = move
  const request = await recordTakeDown(req, actor, { verb: 'expunge', briefing, edition: id, reason })
  const edition = await moveEdition(req, id, outcome)
  await appendAudit(req, {
    event: outcome.event,
    subject: id,
    outcome: 'done',
    details: { briefing, hash: edition.hash, request, reason: hashOfWords(reason) },
  })
  return edition
}

/** Does what was asked; there is no way back. @throws Refused with the sentence why not */
export async function expungeEdition(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: ConfirmInput,
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, { edition: move.edition })
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'confirm-expunge' }))
  const asked = await readAsked(req, move.edition, 'expunge')
  const content = await parseContent(req, move.edition)
  const shown = facts.shown && facts.shown.id !== move.edition ? await parseContent(req, facts.shown.id) : null

  await query(req, sql`select public.fabuting_expunge(${move.edition}, ${actor.id})`)
  await query(req, sql`update review_runs set reason = null where edition = ${move.edition}`)
  await query(req, sql`update review_delegations set reason = '' where edition = ${move.edition}`)
  await eraseComments(req, move.edition)
  const edition = await moveEdition(req, move.edition, outcome)
  const page = await readPublicPage(req, briefing)
  const pages = page ? await erasePage(req, briefing, page, edition) : []
  const erased = content ? await eraseCopies(req, briefing, content, shown) : { drafts: [], pictures: [] }
  await appendAudit(req, {
    event: outcome.event,
    subject: move.edition,
    outcome: 'done',
    details: { briefing, hash: edition.hash, request: asked.id, askedBy: asked.by, ...erased, pages },
  })
  return edition
}

async function eraseCopies(
  req: PayloadRequest,
  briefing: string,
  content: EditionContent,
  shown: EditionContent | null,
) {
  const drafts = await eraseDrafts(req, briefing, content, shown)
  const pictures = Object.keys(content.media)
  await settlePictures(req, pictures)
  return { drafts, pictures: await erasePictures(req, pictures) }
}

/** What the public page still holds of the edition: all of it, or the words quoted where it was corrected. */
async function erasePage(
  req: PayloadRequest,
  briefing: string,
  page: PublicPage,
  { id, version }: Edition,
): Promise<string[]> {
  if (page.edition === id) {
    const [{ notice }] = (await query<{ notice: Notice }>(
      req,
      sql`select notice from site.briefings where briefing_id = ${briefing}`,
    )) as [{ notice: Notice }]
    await showTombstone(req, briefing, { title: null, notice })
    return refreshReaders(req, briefing, page, null)
  }
  if (!version) return []
  const quoted = await query(
    req,
    sql`update site.corrections set note = null,
          items = (select coalesce(jsonb_agg(item || '{"was": null, "now": null}'), '[]') from jsonb_array_elements(items) item)
        where briefing_id = ${briefing} and version in (${version}, ${version + 1}) returning 1`,
  )
  return quoted.length > 0 ? refreshReaders(req, briefing, page, null) : []
}
