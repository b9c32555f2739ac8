/**
 * 撤稿: a publisher asks, a second person confirms, and the page becomes a tombstone that says when and why. The site
 * can read nothing of the text any more; the record keeps it.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { AskInput, ConfirmInput } from '@/domain/review/moves/two-person-rule'
import type { Edition } from '@/generated/payload-types'
import { appendAudit } from './append-audit'
import { moveEdition } from './move-edition'
import { readSituation } from './read-facts'
import { refreshReaders } from './refresh-readers'
import { orRefuse } from './refused'
import { hashOfWords } from './sha256'
import { readAsked, recordTakeDown } from './take-downs'
import { picturesIn, readPublicPage, settlePictures, showTombstone } from './write-read-model'

/** Records the request. @throws Refused with the sentence why not */
export async function askRetraction(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: AskInput,
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, { edition: move.edition })
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'retract' }))
  const { edition: id, reason, hideTitle = false, replacement = null } = move
  const request = await recordTakeDown(req, actor, {
    verb: 'retract',
    briefing,
    edition: id,
    reason,
    hideTitle,
    replacement,
  })
  const edition = await moveEdition(req, id, outcome)
  await appendAudit(req, {
    event: outcome.event,
    subject: id,
    outcome: 'done',
    details: { briefing, hash: edition.hash, request, reason: hashOfWords(reason), hideTitle, replacement },
  })
  return edition
}

/** Does what was asked. @throws Refused with the sentence why not */
export async function retractEdition(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: ConfirmInput,
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, { edition: move.edition })
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'confirm-retract' }))
  const asked = await readAsked(req, move.edition, 'retract')
  const edition = await moveEdition(req, move.edition, outcome)
  const page = await readPublicPage(req, briefing)
  const pages: string[] = []
  if (page?.edition === move.edition) {
    const { reason: explanation, replacement } = asked
    await showTombstone(req, briefing, {
      title: asked.hideTitle ? null : edition.title,
      notice: { at: new Date().toISOString(), explanation, replacement },
    })
    await settlePictures(req, picturesIn(page.content))
    pages.push(...(await refreshReaders(req, briefing, page, null)))
  }
  await appendAudit(req, {
    event: outcome.event,
    subject: move.edition,
    outcome: 'done',
    details: {
      briefing,
      hash: edition.hash,
      request: asked.id,
      askedBy: asked.by,
      recalls: outcome.recalls ?? null,
      pages,
    },
  })
  return edition
}
