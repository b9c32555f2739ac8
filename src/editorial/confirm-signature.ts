/**
 * 确认线下签批: the signer confirms what was entered for them; from now on it counts as their approval.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { Edition } from '@/generated/payload-types'
import { recordMove } from './move-edition'
import { readSituation } from './read-facts'
import { orRefuse } from './refused'
import { storeDecision } from './store-decision'
import { query, sql } from './transaction'

type Stored = { id: string; photo: string; signed_on: string; recorded_name: string }

/** `signature` is the id of the entry, empty for the newest. @throws Refused with the sentence why not */
export async function confirmSignature(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: { edition: string; signature: string },
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, {})
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'confirm-signature' }))
  const [stored] = await query<Stored>(
    req,
    sql`update paper_signatures set confirmed_at = now()
        where id = (select id from paper_signatures
          where edition = ${move.edition} and signer = ${actor.id} and stage = ${outcome.decision?.stage}
            and confirmed_at is null and ${move.signature} in ('', id)
          order by recorded_at desc limit 1)
        returning id, photo, signed_on::text as signed_on, recorded_name`,
  )
  if (!stored || !outcome.decision) throw new Error('A signature was confirmed that is not there.')
  const stage = facts.open?.plan.stages.find(({ key }) => key === outcome.decision?.stage)
  await storeDecision(req, move.edition, outcome.decision, {
    reason: null,
    checklist: (stage?.checklist ?? []).map(({ id }) => id),
    paper: { photo: stored.photo, signedOn: stored.signed_on, recordedByName: stored.recorded_name },
  })
  const details = { stage: outcome.decision.stage, signature: stored.id, signedOn: stored.signed_on }
  return recordMove(req, move.edition, outcome, details, outcome.face ? { face: outcome.face } : {})
}
