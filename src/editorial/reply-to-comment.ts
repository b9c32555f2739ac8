/** 回复: one more voice below a comment. Whoever sees the edition may answer; a reply settles nothing. */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { commentRefusals } from '@/domain/review/comment-refusals'
import type { Comment } from '@/generated/payload-types'
import { announce } from './announce'
import { appendAudit } from './append-audit'
import { Refused } from './refused'
import { hashOfWords } from './sha256'

/** A reply to a reply goes to the comment both are about. @throws Refused 404 */
export async function replyToComment(
  req: PayloadRequest,
  actor: Actor,
  { comment: id, text }: { comment: string; text: string },
): Promise<Comment> {
  const asked = await findComment(req, id)
  const head = asked.replyTo ? await findComment(req, asked.replyTo) : asked
  const reply = await req.payload.create({
    collection: 'comments',
    data: {
      briefing: head.briefing,
      edition: head.edition,
      replyTo: head.id,
      text,
      author: actor.id,
      authorName: actor.name,
      at: new Date().toISOString(),
      blocking: false,
      state: 'resolved',
    },
    depth: 0,
    req,
    overrideAccess: true,
  })
  await appendAudit(req, {
    event: 'comment-replied',
    subject: head.edition,
    outcome: 'done',
    details: { briefing: head.briefing, comment: head.id, reply: reply.id, text: hashOfWords(text) },
  })
  const edition = { id: head.edition, briefing: head.briefing }
  await announce(req, { event: 'comment-replied', edition, named: await readSpeakers(req, head) })
  return { ...reply, state: head.state }
}

/** Everybody who has spoken in this exchange. */
async function readSpeakers(req: PayloadRequest, head: Comment): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { replyTo: { equals: head.id } },
    select: { author: true },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return [...new Set([head.author, ...docs.map(({ author }) => author)])]
}

/** @throws Refused 404 when there is none */
export async function findComment(req: PayloadRequest, id: string): Promise<Comment> {
  const comment = await req.payload.findByID({
    collection: 'comments',
    id,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!comment) throw new Refused(commentRefusals.notFound)
  return comment
}
