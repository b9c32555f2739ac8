/**
 * 领取审核 and 放回待审: a reviewer holds the current stage for two hours, so that two do not read the same at once.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { CLAIM_HOURS } from '@/domain/review/claims'
import { decideMove } from '@/domain/review/decide-move'
import type { Edition } from '@/generated/payload-types'
import { recordMove } from './move-edition'
import { readSituation } from './read-facts'
import { orRefuse } from './refused'
import { query, sql } from './transaction'

type Claiming = { edition: string }

/** Claiming again lengthens the claim. @throws Refused with the sentence why not */
export async function claimReview(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: Claiming,
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, {})
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'claim' }))
  const { stage } = outcome.edition
  await query(
    req,
    sql`insert into review_claims (edition, stage, actor, actor_name, until)
        values (${move.edition}, ${stage}, ${actor.id}, ${actor.name}, now() + make_interval(hours => ${CLAIM_HOURS}))
        on conflict (edition, stage, actor) do update set until = excluded.until`,
  )
  return recordMove(req, move.edition, outcome, { stage })
}

/** @throws Refused with the sentence why not */
export async function unclaimReview(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: Claiming,
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, {})
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'unclaim' }))
  await query(req, sql`delete from review_claims where edition = ${move.edition} and actor = ${actor.id}`)
  return recordMove(req, move.edition, outcome, { stage: outcome.edition.stage })
}
