/**
 * 线下签批: enters what somebody signed on the printed sheet, with a photo of it; it waits for the signer to confirm.
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
import { query, sql } from './transaction'

/** `signer` is the id of an account, `photo` of a picture, `signedOn` a calendar date (YYYY-MM-DD). */
export type PaperSigning = {
  edition: string
  stage: string
  hash: string
  signer: string
  photo: string
  signedOn: string
}

/** @throws Refused with the sentence why not */
export async function signOnPaper(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: PaperSigning,
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, {})
  const signer = await findActive(req, move.signer)
  const [photo] = await query<{ id: string }>(req, sql`select id::text as id from media where id::text = ${move.photo}`)
  const asked = { ...move, signer, hasPhoto: photo !== undefined }
  const outcome = orRefuse(decideMove(actor, facts, { ...asked, verb: 'sign-on-paper' }))
  await query(
    req,
    sql`insert into paper_signatures
          (id, edition, stage, hash, signer, signer_name, recorded_by, recorded_name, photo, signed_on)
        values (${randomUUID()}, ${move.edition}, ${move.stage}, ${move.hash}, ${signer?.id}, ${signer?.name},
                ${actor.id}, ${actor.name}, ${move.photo}, ${move.signedOn}::date)`,
  )
  const details = { stage: move.stage, signer: signer?.id, photo: move.photo, signedOn: move.signedOn }
  return recordMove(req, move.edition, outcome, details)
}
