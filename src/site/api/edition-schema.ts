/**
 * The published JSON Schema of an edition. Written against the type of an edition, so that neither can change
 * without the other; strict, as whoever relies on a record must see when it holds something new.
 */
import { z } from 'zod'
import { EDITION_SCHEMA, type EditionContent } from '@/domain/edition/edition'

const inline = z.strictObject({ text: z.string(), bold: z.literal(true).optional(), href: z.string().optional() })
const text = z.array(inline)

const block = z.discriminatedUnion('kind', [
  z.strictObject({ id: z.string(), kind: z.literal('paragraph'), text }),
  z.strictObject({ id: z.string(), kind: z.literal('quote'), text }),
  z.strictObject({ id: z.string(), kind: z.literal('list'), ordered: z.boolean(), items: z.array(text) }),
  z.strictObject({
    id: z.string(),
    kind: z.literal('table'),
    rows: z.array(z.array(z.strictObject({ header: z.boolean(), text }))),
  }),
  z.strictObject({ id: z.string(), kind: z.literal('image'), media: z.string() }),
])
const blocks = z.array(block)

const figure = z.strictObject({
  text: z.string().describe('the words of the text'),
  value: z.string().describe('decimal string in whole units: 16000000 for 1600余万元'),
  unit: z.string(),
  qualifier: z.string().nullable(),
  label: z.string().nullable(),
  indicator: z.string().nullable(),
  confirmed: z.boolean(),
  block: z.string().describe('id of the block it stands in'),
  start: z.int().min(0).describe('UTF-16 units within the plain text of the block'),
  end: z.int().min(0),
})

const achievement = z.strictObject({
  id: z.string(),
  document: z.string(),
  lead: z.string(),
  blocks,
  figures: z.array(figure),
  honours: z.array(z.string()),
  coverage: z.array(z.string()),
  documents: z.array(z.string()),
})

const person = z.strictObject({
  document: z.string(),
  slug: z.string(),
  name: z.string(),
  posts: z.array(z.string()).describe('held on the day of the press conference, highest first'),
})

const question = z.strictObject({
  id: z.string(),
  document: z.string(),
  outlet: z.string().nullable(),
  journalist: z.string().nullable(),
  followUp: z.boolean(),
  blocks,
  answers: z.array(z.strictObject({ speaker: person.nullable(), blocks })),
  figures: z.array(figure),
})

const media = z.strictObject({
  id: z.string(),
  url: z.string(),
  alt: z.string(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  width: z.int(),
  height: z.int(),
})

/** What every edition of `fabuting.edition/1` is. */
export const editionShape = z.strictObject({
  schema: z.literal(EDITION_SCHEMA),
  series: z.strictObject({
    document: z.string(),
    slug: z.string(),
    title: z.string(),
    description: z.string().nullable(),
  }),
  briefing: z.strictObject({
    document: z.string(),
    session: z.int().min(1),
    title: z.string(),
    state: z.enum(['announced', 'live', 'record']),
    transcriptKind: z.enum(['verbatim', 'edited', 'prepared']),
    heldOn: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe('calendar date in Asia/Shanghai'),
    heldAt: z.string().nullable(),
    venue: z.string().nullable(),
    organizer: z.string().nullable(),
    departments: z.array(z.string()),
    topics: z.array(z.string()),
    notice: z.string().nullable(),
  }),
  presenters: z.array(person),
  hosts: z.array(person),
  keyPoints: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  lead: blocks,
  sections: z.array(
    z.strictObject({
      id: z.string(),
      number: z.int().min(1),
      heading: z.string(),
      blocks,
      achievements: z.array(achievement),
    }),
  ),
  questions: z.array(question),
  gallery: z.array(z.string()),
  media: z.record(z.string(), media),
}) satisfies z.ZodType<EditionContent>

/** JSON Schema 2020-12 of an edition. */
export const editionJsonSchema = {
  ...z.toJSONSchema(editionShape),
  $id: '/api/v1/edition.schema.json',
  title: 'Edition of a press conference (fabuting.edition/1)',
}
