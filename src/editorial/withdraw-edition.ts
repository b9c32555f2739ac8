/**
 * 下线: the page stays, readable, under an explanation, and is gone from every list at once. An edition that was on its
 * way goes back to its drafts with it.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { WithdrawInput } from '@/domain/review/moves/withdraw-rule'
import type { Edition } from '@/generated/payload-types'
import { appendAudit } from './append-audit'
import { moveEdition } from './move-edition'
import { readSituation } from './read-facts'
import { refreshReaders } from './refresh-readers'
import { orRefuse } from './refused'
import { hashOfWords } from './sha256'
import { recordTakeDown } from './take-downs'
import { readPublicPage, showWithdrawn } from './write-read-model'

/** @throws Refused with the sentence why not */
export async function withdrawEdition(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: WithdrawInput,
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, { edition: move.edition })
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'withdraw' }))
  const page = await readPublicPage(req, briefing)
  if (page?.edition !== move.edition) throw new Error(`Edition ${move.edition} is live and has no public page.`)
  const edition = await moveEdition(req, move.edition, outcome)
  const { reason, note } = move
  await recordTakeDown(req, actor, { verb: 'withdraw', briefing, edition: move.edition, reason, note })
  await showWithdrawn(req, briefing, { at: new Date().toISOString(), explanation: reason.trim(), replacement: null })
  const pages = await refreshReaders(req, briefing, page, null)
  await appendAudit(req, {
    event: outcome.event,
    subject: move.edition,
    outcome: 'done',
    details: {
      briefing,
      hash: edition.hash,
      recalls: outcome.recalls ?? null,
      reason: hashOfWords(reason),
      note: hashOfWords(note),
      pages,
    },
  })
  return edition
}
