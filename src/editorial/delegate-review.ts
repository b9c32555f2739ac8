/**
 * 代审: a reviewer lends the own seat at the current stage of one edition to a colleague until a date. The decision
 * given in it names both.
 */
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { Edition } from '@/generated/payload-types'
import { recordMove } from './move-edition'
import { readSituation } from './read-facts'
import { findActive } from './read-people'
import { orRefuse } from './refused'
import { hashOfWords } from './sha256'
import { query, sql } from './transaction'

/** `to` is the id of an account; `until` an instant, ISO 8601. */
export type Lending = { edition: string; to: string; until: string; reason: string }

/** A seat lent before at this stage comes back first: one person stands in at a time. @throws Refused */
export async function delegateReview(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: Lending,
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, {})
  const to = await findActive(req, move.to)
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'delegate', to }))
  const { stage } = outcome.edition
  await query(
    req,
    sql`update review_delegations set ended_at = now()
        where edition = ${move.edition} and stage = ${stage} and from_person = ${actor.id} and ended_at is null`,
  )
  await query(
    req,
    sql`insert into review_delegations
          (id, edition, stage, from_person, from_name, to_person, to_name, until, reason)
        values (${randomUUID()}, ${move.edition}, ${stage}, ${actor.id}, ${actor.name}, ${to?.id}, ${to?.name},
                ${move.until}::timestamptz, ${move.reason.trim()})`,
  )
  const details = { stage, to: to?.id, until: move.until, reason: hashOfWords(move.reason) }
  return recordMove(req, move.edition, outcome, details)
}
