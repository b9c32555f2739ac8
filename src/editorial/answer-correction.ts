/**
 * The answer to a request for correction: an editor accepts it and changes the drafts, or declines it with a reason that
 * whoever asked will read. Given once.
 */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { judgeAnswer, requestRefusals } from '@/domain/review/correction-request'
import { doorRefusals } from '@/domain/review/refusals'
import { canonicalId, isDocumentId } from '@/domain/shared/document-id'
import { announce } from './announce'
import { appendAudit } from './append-audit'
import { atTheDoor } from './at-the-door'
import type { Answer } from './perform-move'
import { malformed } from './read-move'
import { Refused } from './refused'
import { hashOfWords } from './sha256'
import { query, sql } from './transaction'

const SHAPE = z.object({
  outcome: z.enum(['accept', 'decline']),
  reason: z
    .string()
    .max(4000)
    .default('')
    .transform((text) => text.trim()),
})

/** @returns 200 with `{request: {id, outcome, briefing}}`, or the refusal */
export function answerCorrection(req: PayloadRequest, asked: string, input: unknown): Promise<Answer> {
  const id = canonicalId(asked)
  const read = SHAPE.safeParse(input)
  return atTheDoor(req, 'correction-answered', id, async (actor) => {
    if (!read.success) throw new Refused(malformed(read.error.issues[0]?.path.join('.') ?? ''))
    const { outcome, reason } = read.data
    const refusal = judgeAnswer(actor, outcome, reason)
    if (refusal) throw new Refused(refusal)
    const [request] = isDocumentId(id)
      ? await query<{ briefing: string; edition: string; asked_by: string }>(
          req,
          sql`select briefing, edition, asked_by from correction_requests where id = ${id}::uuid`,
        )
      : []
    if (!request) throw new Refused(doorRefusals.notFound)
    // Of two answers at once the second waits here for the first, and finds it.
    const written = await query(
      req,
      sql`insert into correction_answers (request, outcome, reason, answered_by, answered_by_name)
          values (${id}::uuid, ${outcome}, ${reason || null}, ${actor.id}, ${actor.name})
          on conflict (request) do nothing returning request`,
    )
    if (written.length === 0) throw new Refused(requestRefusals.answeredBefore)
    const event = outcome === 'accept' ? 'correction-accepted' : 'correction-declined'
    await appendAudit(req, {
      event,
      subject: request.edition,
      outcome: 'done',
      details: { briefing: request.briefing, request: id, reason: hashOfWords(reason) },
    })
    const edition = { id: request.edition, briefing: request.briefing }
    await announce(req, { event, edition, named: [request.asked_by] })
    return { request: { id, outcome, briefing: request.briefing } }
  })
}
