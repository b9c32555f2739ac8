/** 废弃: an edition that came back is put away and not sent again. What it held is kept. */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { Edition } from '@/generated/payload-types'
import { appendAudit } from './append-audit'
import { moveEdition } from './move-edition'
import { readSituation } from './read-facts'
import { orRefuse } from './refused'

/** @throws Refused with the sentence why not */
export async function discardEdition(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: { edition: string },
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, { edition: move.edition })
  const outcome = orRefuse(decideMove(actor, facts, { verb: 'discard', edition: move.edition }))
  const edition = await moveEdition(req, move.edition, outcome)
  await appendAudit(req, {
    event: outcome.event,
    subject: move.edition,
    outcome: 'done',
    details: { briefing, hash: edition.hash },
  })
  return edition
}
