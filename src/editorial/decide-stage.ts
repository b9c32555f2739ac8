/**
 * 审核意见: one reviewer approves or returns the edition whose hash was on screen.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { DecideInput } from '@/domain/review/moves/decide-rule'
import type { Edition } from '@/generated/payload-types'
import { commentOnReturn } from './add-comment'
import { recordMove } from './move-edition'
import { readSituation } from './read-facts'
import { orRefuse } from './refused'
import { hashOfWords } from './sha256'
import { storeDecision } from './store-decision'

/** @throws Refused with the sentence why not; 409 when the hash or the stage is no longer the one on screen */
export async function decideStage(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: DecideInput,
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, {})
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'decide' }))
  if (!outcome.decision) throw new Error('A decision was allowed although there is none.')
  const stage = facts.open?.plan.stages.find(({ key }) => key === move.stage)
  const checklist = move.checklist === 'all' ? (stage?.checklist ?? []).map(({ id }) => id) : (move.checklist ?? [])
  const reason = move.reason?.trim() || null
  await storeDecision(req, move.edition, outcome.decision, { reason, checklist })
  if (move.outcome === 'return' && reason)
    await commentOnReturn(req, actor, briefing, { edition: move.edition, reason })
  const { onBehalfOf } = outcome.decision
  const details = {
    stage: move.stage,
    decision: move.outcome,
    ...(onBehalfOf ? { onBehalfOf } : {}),
    ...(outcome.face ? { face: outcome.face } : {}),
    reason: hashOfWords(reason),
    checklist,
  }
  return recordMove(req, move.edition, outcome, details, outcome.face ? { face: outcome.face } : {})
}
