/**
 * 重新打开修改: an edition that is signed but not released goes back to its drafts, for a reason that is kept.
 * Which of its approvals still stand is settled when it is submitted again (`domain/review/carry-approvals.ts`).
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { Edition } from '@/generated/payload-types'
import { recordMove } from './move-edition'
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
  await query(req, sql`update review_runs set reason = ${move.reason.trim()} where edition = ${move.edition}`)
  const nothingScheduled = { scheduledFor: null, scheduledBy: null, failure: null }
  return recordMove(req, move.edition, outcome, { reason: hashOfWords(move.reason) }, nothingScheduled)
}
