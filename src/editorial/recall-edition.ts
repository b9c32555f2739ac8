/**
 * 撤回送审: the submitter takes the edition back before the last approval, and the drafts open again.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { Edition } from '@/generated/payload-types'
import { recordMove } from './move-edition'
import { readSituation } from './read-facts'
import { orRefuse } from './refused'

/** @throws Refused with the sentence why not */
export async function recallEdition(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: { edition: string },
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, {})
  const outcome = orRefuse(decideMove(actor, facts, { verb: 'recall', edition: move.edition }))
  return recordMove(req, move.edition, outcome)
}
