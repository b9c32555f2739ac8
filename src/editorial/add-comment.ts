/**
 * 批注: staff say something about the newest edition, a passage of it or words in it. What was on screen is checked
 * against the stored bytes, so that a comment never quotes what is not there.
 */
import type { PayloadRequest } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import { listPassages } from '@/domain/edition/list-passages'
import { anchorComment, type CommentAnchor, commentTexts } from '@/domain/edition/place-comment'
import type { Actor } from '@/domain/review/actor'
import { commentRefusals } from '@/domain/review/comment-refusals'
import { refuseComment } from '@/domain/review/comments'
import type { Comment } from '@/generated/payload-types'
import { announce } from './announce'
import { appendAudit } from './append-audit'
import { parseContent } from './edition-content'
import type { CommentInput } from './read-comment'
import { readSituation } from './read-facts'
import { Refused } from './refused'
import { hashOfWords } from './sha256'
import { query, sql } from './transaction'

/** Words about an edition before they are placed; `passage` null: about all of it. */
type Remark = CommentInput<'add-comment'>

/** @throws Refused with the sentence why not; 409 when there is a newer edition */
export async function addComment(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  remark: Remark,
): Promise<Comment> {
  const { facts } = await readSituation(req, briefing, {})
  const refusal = refuseComment(actor, facts, { isBlocking: remark.blocking })
  if (refusal) throw new Refused(refusal)
  if (facts.edition?.id !== remark.edition) throw new Refused(commentRefusals.notNewest)
  const content = await parseContent(req, remark.edition)
  const anchor = content && placeRemark(content, remark)
  if (!anchor) throw new Refused(commentRefusals.placeGone)
  const placed = { ...remark, anchor, place: content && nameOf(content, remark.passage) }
  const comment = await store(req, actor, briefing, placed)
  await announce(req, { event: 'comment-added', edition: { id: remark.edition, briefing } })
  return comment
}

/**
 * A return is never without a comment: when its reviewer wrote none on this edition, the reason stands as one, so that
 * the editor finds all that is to be done in one list.
 */
export async function commentOnReturn(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  { edition, reason }: { edition: string; reason: string },
): Promise<void> {
  const [own] = await query(
    req,
    sql`select 1 from comments where edition = ${edition} and author = ${actor.id} and reply_to is null limit 1`,
  )
  if (own) return
  const whole = { passage: null, quote: '', prefix: '', suffix: '' }
  await store(req, actor, briefing, { edition, text: reason, blocking: false, anchor: whole, place: null })
}

function placeRemark(content: EditionContent, { passage, quote, near }: Remark): CommentAnchor | null {
  if (passage === null) return { passage, quote: '', prefix: '', suffix: '' }
  return anchorComment(commentTexts(content), passage, quote, near)
}

const nameOf = (content: EditionContent, passage: string | null): string | null =>
  listPassages(content).find(({ key }) => key === passage)?.where.zh ?? null

type Placed = Pick<Remark, 'edition' | 'text' | 'blocking'> & { anchor: CommentAnchor; place: string | null }

async function store(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  { edition, text, blocking, anchor, place }: Placed,
): Promise<Comment> {
  const comment = await req.payload.create({
    collection: 'comments',
    data: {
      briefing,
      edition,
      anchor: anchor.passage,
      place,
      quote: anchor.quote,
      prefix: anchor.prefix,
      suffix: anchor.suffix,
      text,
      author: actor.id,
      authorName: actor.name,
      at: new Date().toISOString(),
      blocking,
      state: 'open',
    },
    depth: 0,
    req,
    overrideAccess: true,
  })
  await appendAudit(req, {
    event: 'comment-added',
    subject: edition,
    outcome: 'done',
    details: { briefing, comment: comment.id, anchor: anchor.passage, blocking, text: hashOfWords(text) },
  })
  return comment
}
