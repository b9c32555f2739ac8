/**
 * Saves the whole text of a briefing: every changed document in one transaction, each through Payload's own door with
 * the rights of the person, so that lock, revision and ledger hold as for any form. One stale document refuses all.
 */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { doorRefusals } from '@/domain/review/refusals'
import { canonicalId } from '@/domain/shared/document-id'
import type { TextChange } from '@/records/text-changes'
import { lockBriefings } from './lock-briefing'
import { readSavedText } from './read-text'
import { lastEdit } from './record-edit'
import { forClient, Refused } from './refused'
import { textRefusals } from './text-refusals'
import { inTransaction, queryCommitted, sql } from './transaction'

const prose = z.record(z.string(), z.unknown()).nullable()
const words = z.string().max(4000)
const row = z.string().min(1).max(60)
const related = z.string().max(100).nullable()
const place = { section: z.number().int().min(1).optional(), position: z.number().int().min(1).optional() }

const FIELDS = {
  briefings: z.strictObject({
    lead: prose.optional(),
    keyPoints: z
      .array(z.strictObject({ text: words }))
      .max(50)
      .optional(),
    sections: z
      .array(z.strictObject({ id: row, heading: words.optional(), prose: prose.optional() }))
      .max(99)
      .optional(),
  }),
  achievements: z.strictObject({ lead: words.optional(), prose: prose.optional(), ...place }),
  questions: z.strictObject({
    summary: words.optional(),
    outlet: related.optional(),
    journalist: words.nullable().optional(),
    followUp: z.boolean().optional(),
    question: prose.optional(),
    answers: z
      .array(
        z.strictObject({
          id: row,
          speaker: related.optional(),
          posts: z.array(words).max(20).optional(),
          prose: prose.optional(),
        }),
      )
      .max(50)
      .optional(),
    position: place.position,
  }),
}

const changeOf = <C extends TextChange['collection'], F extends z.ZodType>(collection: C, fields: F) =>
  z.strictObject({
    collection: z.literal(collection),
    id: z.string().min(1).max(100).transform(canonicalId),
    revision: z.number().int().min(0).nullable(),
    data: fields.nullable(),
  })

const CHANGES = z.strictObject({
  changes: z
    .array(
      z.discriminatedUnion('collection', [
        changeOf('briefings', FIELDS.briefings),
        changeOf('achievements', FIELDS.achievements),
        changeOf('questions', FIELDS.questions),
      ]),
    )
    .max(1000),
})

type Change = z.infer<typeof CHANGES>['changes'][number]

/** `revisions` are those of the documents saved, by id; `created` gives the id of each new one by its provisional name. */
export type SavedAnswer = { revisions: Record<string, number>; created: Record<string, string> }

type Reply = { status: number; body: Record<string, unknown> }

/**
 * @returns 200 {@link SavedAnswer}; 409 `stale-text` with `{stale, saved}`: the ids of the documents somebody saved
 *   meanwhile, and the text as it is stored now; any other refusal as `{refusal}`. Unless 200, nothing was saved.
 */
export async function saveText(req: PayloadRequest, asked: string, input: unknown): Promise<Reply> {
  try {
    const { answer, seq } = await inTransaction(req, () => save(req, canonicalId(asked), input))
    await confirmCommitted(req, seq)
    return { status: 200, body: answer }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { status: error.refusal.status, body: { ...error.data, refusal: forClient(error.refusal) } }
  }
}

async function save(req: PayloadRequest, briefing: string, input: unknown) {
  await lockBriefings(req, [briefing])
  const saved = await readSavedText(req, briefing)
  if (!saved) throw new Refused(doorRefusals.notFound)
  const read = CHANGES.safeParse(input)
  if (!read.success) throw new Refused(textRefusals.malformed(read.error.issues[0]?.path.join('.') ?? ''))
  const { changes } = read.data
  // A part that is not, or no longer, in this briefing is stale too.
  const stale = changes.filter(({ id, revision }) => revision !== null && saved.revisions[id] !== revision)
  if (stale.length > 0) {
    throw new Refused(textRefusals.stale(stale.length), { stale: stale.map(({ id }) => id), saved })
  }
  const answer: SavedAnswer = { revisions: {}, created: {} }
  for (const change of changes) await apply(req, briefing, change, answer)
  return { answer, seq: changes.length > 0 ? await lastEdit(req) : 0 }
}

async function apply(req: PayloadRequest, briefing: string, change: Change, answer: SavedAnswer): Promise<void> {
  const { collection, id, revision, data } = change
  const common = { depth: 0, req, overrideAccess: false } as const
  if (data === null) {
    if (collection === 'briefings' || revision === null) throw new Refused(textRefusals.malformed('data'))
    await req.payload.delete({ collection, id, ...common })
    return
  }
  if (revision === null) {
    if (collection === 'briefings') throw new Refused(textRefusals.malformed('revision'))
    const made = await req.payload.create({ collection, data: { ...data, briefing } as never, draft: true, ...common })
    answer.created[id] = made.id
    answer.revisions[made.id] = made.revision ?? 1
    return
  }
  const saved = await req.payload.update({
    collection,
    id,
    data: { ...data, revision } as never,
    draft: true,
    ...common,
  })
  answer.revisions[id] = saved.revision ?? revision + 1
}

/** Payload does not say when a COMMIT fails, so the last entry of the ledger is looked for on another connection. */
async function confirmCommitted(req: PayloadRequest, seq: number): Promise<void> {
  if (seq === 0) return
  const [row] = await queryCommitted(req, sql`select 1 from edits where seq = ${seq}`)
  if (!row) throw new Error('The whole text was not committed.')
}
