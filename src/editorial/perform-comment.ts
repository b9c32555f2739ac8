/**
 * The door of comments: who is asking, is it well formed, then the verb in one transaction, holding the briefing's row
 * so that no approval is given while a blocking comment is being written. Refusals are audited afterwards.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { commentRefusals } from '@/domain/review/comment-refusals'
import { doorRefusals } from '@/domain/review/refusals'
import type { Comment } from '@/generated/payload-types'
import { addComment } from './add-comment'
import { appendAudit } from './append-audit'
import { lockBriefings } from './lock-briefing'
import { maySee } from './may-see'
import type { Answer } from './perform-move'
import { isCommentVerb, type ReadComment, readComment } from './read-comment'
import { forClient, Refused } from './refused'
import { findComment, replyToComment } from './reply-to-comment'
import { reopenComment, settleComment } from './settle-comment'
import { inTransaction } from './transaction'
import { personOf } from './who'

/** 200 with `{comment: {id, state}}`, or 401/403/404/409/422 with `{refusal: {code, sentence}}`. */
export async function performComment(req: PayloadRequest, verb: string, input: unknown): Promise<Answer> {
  const actor = personOf(req)
  try {
    if (!actor) throw new Refused(doorRefusals.notSignedIn)
    const asked = readComment(verb, input)
    const { id, state } = await inTransaction(req, () => make(req, actor, asked))
    return { status: 200, body: { comment: { id, state } } }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { refusal } = error
    if (actor && isCommentVerb(verb)) {
      const entry = {
        event: `${verb}-refused`,
        subject: null,
        outcome: 'refused',
        details: { code: refusal.code },
      } as const
      await inTransaction(req, () => appendAudit(req, entry))
    }
    return { status: refusal.status, body: { refusal: forClient(refusal) } }
  }
}

async function make(req: PayloadRequest, actor: Actor, { verb, input }: ReadComment): Promise<Comment> {
  const edition = verb === 'add-comment' ? input.edition : (await findComment(req, input.comment)).edition
  const briefing = await briefingFor(req, actor, edition)
  await lockBriefings(req, [briefing])
  switch (verb) {
    case 'add-comment':
      return addComment(req, actor, briefing, input)
    case 'reply':
      return replyToComment(req, actor, input)
    case 'resolve-comment':
      return settleComment(req, actor, briefing, input)
    case 'reopen-comment':
      return reopenComment(req, actor, briefing, input)
  }
}

/** Who may see an edition may comment on it, and nobody else learns that it exists. */
async function briefingFor(req: PayloadRequest, actor: Actor, id: string): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const [edition] = docs
  if (!edition || !maySee(actor, edition.departments ?? [])) throw new Refused(commentRefusals.notFound)
  return edition.briefing
}
