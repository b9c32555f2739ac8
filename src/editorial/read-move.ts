/**
 * What a person or a script sent, checked for shape. Whether it may be done is another question.
 */
import { z } from 'zod'
import { CORRECTION_FACES } from '@/domain/edition/edition-kind'
import type { BuiltVerb } from '@/domain/review/verbs'
import { canonicalId } from '@/domain/shared/document-id'
import type { Refusal } from '@/domain/shared/result'
import { Refused } from './refused'

/** PostgreSQL cannot store the character NUL in a text, and nobody types it. */
const text = z.string().refine((value) => !value.includes('\0'))
const id = text.min(1).max(100).transform(canonicalId)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const words = text.max(4000)
/** A page of this site: nothing that a browser would take for another host. Empty is the same as none. */
const replacement = z.union([z.literal('').transform(() => null), text.max(500).regex(/^\/(?![/\\])[^\s]*$/)])
const stage = text.min(1).max(50)
/** A point in time with its offset from UTC; without one nobody could say which hour is meant. */
const instant = z.iso.datetime({ offset: true })

const SHAPES = {
  submit: z.object({
    briefing: id,
    note: words.default(''),
    publicNote: words.nullish().transform((text) => text?.trim() || null),
  }),
  decide: z.object({
    edition: id,
    stage,
    outcome: z.enum(['approve', 'return']),
    hash,
    reason: words.optional(),
    checklist: z.union([z.literal('all'), z.array(z.string().max(100)).max(100)]).optional(),
    face: z.enum(CORRECTION_FACES).optional(),
  }),
  recall: z.object({ edition: id }),
  reopen: z.object({ edition: id, reason: words.default('') }),
  release: z.object({ edition: id, hash }),
  withdraw: z.object({ edition: id, reason: words.default(''), note: words.default('') }),
  reinstate: z.object({ edition: id, reason: words.default('') }),
  retract: z.object({
    edition: id,
    reason: words.default(''),
    hideTitle: z.boolean().default(false),
    replacement: replacement.nullish(),
  }),
  'confirm-retract': z.object({ edition: id, request: id.optional() }),
  expunge: z.object({ edition: id, reason: words.default('') }),
  'confirm-expunge': z.object({ edition: id, request: id.optional() }),
  discard: z.object({ edition: id }),
  amend: z.object({ edition: id, stage, hash, reason: words.default('') }),
  claim: z.object({ edition: id }),
  unclaim: z.object({ edition: id }),
  delegate: z.object({ edition: id, to: id, until: instant, reason: words.default('') }),
  'sign-on-paper': z.object({ edition: id, stage, hash, signer: id, photo: id, signedOn: z.string().max(10) }),
  'confirm-signature': z.object({ edition: id, signature: text.max(100).default('') }),
  schedule: z.object({ edition: id, hash, at: instant }),
  unschedule: z.object({ edition: id }),
} satisfies Record<BuiltVerb, z.ZodType>

/** What a verb is told: the shape above, and which verb it is. */
export type ReadMove<Verb extends BuiltVerb = BuiltVerb> = {
  [V in Verb]: { verb: V } & z.infer<(typeof SHAPES)[V]>
}[Verb]

/** The refusal of a request of the wrong shape; `path` names the field. */
export const malformed = (path: string): Refusal => ({
  code: 'malformed',
  status: 422,
  sentence: {
    zh: `提交的内容不完整或格式不对（${path || '请求正文'}）。请刷新页面后重试。`,
    en: `The request is incomplete or malformed (${path || 'body'}). Reload the page and try again.`,
  },
})

/** @throws Refused 422 naming the field that is wrong */
export function readMove(verb: BuiltVerb, input: unknown): ReadMove {
  const read = SHAPES[verb].safeParse(input)
  if (!read.success) throw new Refused(malformed(read.error.issues[0]?.path.join('.') ?? ''))
  return { verb, ...read.data } as ReadMove
}
