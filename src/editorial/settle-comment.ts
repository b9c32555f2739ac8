/**
 * 解决批注 and its undoing. What it becomes — resolved, or answered and still to be looked at — depends on who says so
 * (`domain/review/comments.ts`); the words of the comment never change.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { commentRefusals } from '@/domain/review/comment-refusals'
import { type CommentFacts, type CommentState, refuseReopening, resolveComment } from '@/domain/review/comments'
import type { Comment } from '@/generated/payload-types'
import { announce } from './announce'
import { appendAudit } from './append-audit'
import { readSituation } from './read-facts'
import { orRefuse, Refused } from './refused'
import { findComment, replyToComment } from './reply-to-comment'

/** `text`, when there is any, stands below as a reply. @throws Refused with the sentence why not */
export async function settleComment(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  { comment: id, text }: { comment: string; text: string },
): Promise<Comment> {
  const comment = await findHead(req, id)
  const { facts } = await readSituation(req, briefing, {})
  const state = orRefuse(resolveComment(actor, facts, factsOf(comment)))
  if (text) await replyToComment(req, actor, { comment: id, text })
  return turn(req, actor, comment, state)
}

/** @throws Refused with the sentence why not */
export async function reopenComment(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  { comment: id }: { comment: string },
): Promise<Comment> {
  const comment = await findHead(req, id)
  const { facts } = await readSituation(req, briefing, {})
  const refusal = refuseReopening(actor, facts, factsOf(comment))
  if (refusal) throw new Refused(refusal)
  return turn(req, actor, comment, 'open')
}

async function findHead(req: PayloadRequest, id: string): Promise<Comment> {
  const comment = await findComment(req, id)
  if (comment.replyTo) throw new Refused(commentRefusals.notFound)
  return comment
}

const factsOf = ({ author, blocking, state }: Comment): CommentFacts => ({
  author,
  isBlocking: blocking ?? false,
  state,
})

async function turn(req: PayloadRequest, actor: Actor, comment: Comment, state: CommentState): Promise<Comment> {
  const turned = await req.payload.update({
    collection: 'comments',
    id: comment.id,
    data: { state, stateBy: actor.id, stateByName: actor.name, stateAt: new Date().toISOString() },
    depth: 0,
    req,
    overrideAccess: true,
  })
  await appendAudit(req, {
    event: `comment-${state}`,
    subject: comment.edition,
    outcome: 'done',
    details: { briefing: comment.briefing, comment: comment.id, blocking: comment.blocking ?? false },
  })
  const edition = { id: comment.edition, briefing: comment.briefing }
  await announce(req, { event: `comment-${state}`, edition, named: [comment.author] })
  return turned
}
