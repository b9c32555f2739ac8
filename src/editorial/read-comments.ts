/** The comments of a briefing as they stand beside one of its editions: where each belongs now, and what was answered. */
import type { PayloadRequest } from 'payload'
import type { EditionContent } from '@/domain/edition/edition'
import { type CommentPlace, commentTexts, placeComment } from '@/domain/edition/place-comment'
import type { Actor } from '@/domain/review/actor'
import { type CommentState, refuseReopening, resolveComment } from '@/domain/review/comments'
import type { BriefingFacts } from '@/domain/review/facts'
import type { Comment, Edition } from '@/generated/payload-types'

/**
 * `number` is that of the edition it was written on; `isCarried`: an earlier one. `where` is the name its place had
 * then. `becomes` is what it turns to when this person says it is dealt with; null: not theirs to say. Times are ISO 8601.
 */
export type ShownComment = {
  id: string
  number: number
  isCarried: boolean
  author: string
  isOwn: boolean
  at: string
  text: string
  quote: string
  where: string | null
  place: CommentPlace
  isBlocking: boolean
  state: CommentState
  settled: { by: string; at: string } | null
  replies: { id: string; author: string; at: string; text: string }[]
  becomes: CommentState | null
  mayReopen: boolean
}

/** Those of the edition and of the ones before it, oldest first. */
export async function readComments(
  req: PayloadRequest,
  actor: Actor,
  facts: BriefingFacts,
  { edition, content, editions }: { edition: Edition; content: EditionContent; editions: readonly Edition[] },
): Promise<ShownComment[]> {
  const numbers = new Map(editions.map(({ id, number }) => [id, number]))
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { briefing: { equals: edition.briefing } },
    sort: 'at',
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const texts = commentTexts(content)
  const numberOf = (comment: Comment) => numbers.get(comment.edition) ?? 0
  return docs
    .filter((comment) => !comment.replyTo && numberOf(comment) <= edition.number)
    .map((comment) => {
      const { author, blocking, state } = comment
      const known = { author, isBlocking: blocking ?? false, state }
      const becomes = resolveComment(actor, facts, known)
      const anchor = {
        passage: comment.anchor ?? null,
        quote: comment.quote ?? '',
        prefix: comment.prefix ?? '',
        suffix: comment.suffix ?? '',
      }
      return {
        id: comment.id,
        number: numberOf(comment),
        isCarried: comment.edition !== edition.id,
        author: comment.authorName,
        isOwn: author === actor.id,
        at: comment.at,
        text: comment.text,
        quote: comment.quote ?? '',
        where: comment.place ?? null,
        place: placeComment(texts, anchor),
        isBlocking: known.isBlocking,
        state,
        settled: comment.stateAt ? { by: comment.stateByName ?? '', at: comment.stateAt } : null,
        replies: docs
          .filter(({ replyTo }) => replyTo === comment.id)
          .map(({ id, authorName, at, text }) => ({ id, author: authorName, at, text })),
        becomes: becomes.ok ? becomes.value : null,
        mayReopen: refuseReopening(actor, facts, known) === null,
      }
    })
}
