/**
 * 重新打开修改: an edition that is signed but not released goes back to its drafts, for a reason that is kept.
 * Every approval ends with it; the next submission begins at the first stage.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { Edition } from '@/generated/payload-types'
import { appendAudit } from './append-audit'
import { moveEdition } from './move-edition'
import { readSituation } from './read-facts'
import { orRefuse } from './refused'
import { hashOfWords } from './sha256'
import { query, sql } from './transaction'

/** @throws Refused with the sentence why not */
export async function reopenEdition(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: { edition: string; reason: string },
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, {})
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'reopen' }))
  const edition = await moveEdition(req, move.edition, outcome)
  await query(req, sql`update review_runs set reason = ${move.reason.trim()} where edition = ${move.edition}`)
  await appendAudit(req, {
    event: outcome.event,
    subject: move.edition,
    outcome: 'done',
    details: { briefing, hash: edition.hash, reason: hashOfWords(move.reason) },
  })
  return edition
}
