/**
 * 审核意见: one reviewer approves or returns the edition whose hash was on screen.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { DecideInput } from '@/domain/review/moves/decide-rule'
import type { Edition } from '@/generated/payload-types'
import { commentOnReturn } from './add-comment'
import { appendAudit } from './append-audit'
import { moveEdition } from './move-edition'
import { readSituation } from './read-facts'
import { orRefuse } from './refused'
import { hashOfWords } from './sha256'

/** @throws Refused with the sentence why not; 409 when the hash or the stage is no longer the one on screen */
export async function decideStage(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: DecideInput,
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, {})
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'decide' }))
  const stage = facts.open?.plan.stages.find(({ key }) => key === move.stage)
  const checklist = move.checklist === 'all' ? (stage?.checklist ?? []).map(({ id }) => id) : (move.checklist ?? [])
  const reason = move.reason?.trim() || null
  await req.payload.create({
    collection: 'decisions',
    data: {
      edition: move.edition,
      stage: move.stage,
      actor: actor.id,
      actorName: actor.name,
      outcome: move.outcome,
      hash: move.hash,
      reason,
      checklist,
      at: new Date().toISOString(),
    },
    depth: 0,
    req,
    overrideAccess: true,
  })
  if (move.outcome === 'return' && reason)
    await commentOnReturn(req, actor, briefing, { edition: move.edition, reason })
  const edition = await moveEdition(req, move.edition, outcome)
  await appendAudit(req, {
    event: outcome.event,
    subject: move.edition,
    outcome: 'done',
    details: {
      briefing,
      stage: move.stage,
      decision: move.outcome,
      hash: move.hash,
      reason: hashOfWords(reason),
      checklist,
    },
  })
  return edition
}
