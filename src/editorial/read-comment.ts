/** What a person or a script sent about a comment, checked for shape. Whether it may be done is another question. */
import { z } from 'zod'
import { commentRefusals } from '@/domain/review/comment-refusals'
import { canonicalId } from '@/domain/shared/document-id'
import { malformed } from './read-move'
import { Refused } from './refused'

const id = z.string().min(1).max(100).transform(canonicalId)
const words = z.string().trim().min(1).max(2000)

/** `passage`: key of the passage, null for the whole edition; `near`: where in it the quote was seen. */
const SHAPES = {
  'add-comment': z.object({
    edition: id,
    passage: z.string().min(1).max(200).nullable().default(null),
    quote: z.string().max(4000).default(''),
    near: z.number().int().min(0).default(0),
    text: words,
    blocking: z.boolean().default(false),
  }),
  reply: z.object({ comment: id, text: words }),
  'resolve-comment': z.object({ comment: id, text: z.string().trim().max(2000).default('') }),
  'reopen-comment': z.object({ comment: id }),
}

export type CommentVerb = keyof typeof SHAPES
export type CommentInput<Verb extends CommentVerb> = z.infer<(typeof SHAPES)[Verb]>

/** What a verb is told, with which verb it is. */
export type ReadComment = { [Verb in CommentVerb]: { verb: Verb; input: CommentInput<Verb> } }[CommentVerb]

export const isCommentVerb = (verb: string): verb is CommentVerb => Object.hasOwn(SHAPES, verb)

/** @throws Refused 404 for an unknown verb, 422 naming the field that is wrong */
export function readComment(verb: string, input: unknown): ReadComment {
  if (!isCommentVerb(verb)) throw new Refused(commentRefusals.unknownVerb)
  const read = SHAPES[verb].safeParse(input)
  if (!read.success) throw new Refused(malformed(read.error.issues[0]?.path.join('.') ?? ''))
  return { verb, input: read.data } as ReadComment
}
