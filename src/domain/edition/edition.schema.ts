/**
 * The form of an edition as JSON Schema 2020-12, published with the read API so that others can check and reuse the
 * records. It says what the type `EditionContent` says and no more; a test keeps the two in step.
 */
import { EDITION_SCHEMA } from './edition'

const text = { type: 'string' } as const
const textOrNull = { type: ['string', 'null'] } as const
const flag = { type: 'boolean' } as const
const count = { type: 'integer', minimum: 0 } as const
const listOf = <Items extends object>(items: Items) => ({ type: 'array', items }) as const
const id = (prefix: string) => ({ type: 'string', pattern: `^${prefix}-.+$` }) as const
const ref = (name: string) => ({ $ref: `#/$defs/${name}` }) as const

/** An object with exactly these members, all of them required but for `optional`. */
function record(members: Record<string, object>, optional: Record<string, object> = {}) {
  return {
    type: 'object',
    properties: { ...members, ...optional },
    required: Object.keys(members),
    additionalProperties: false,
  } as const
}

const blockOf = (kind: string, members: Record<string, object>) =>
  record({ id: id('p'), kind: { const: kind }, ...members })
const inlines = listOf(ref('inline'))

const DEFINITIONS = {
  inline: record({ text }, { bold: { const: true }, href: text }),
  block: {
    oneOf: [
      blockOf('paragraph', { text: inlines }),
      blockOf('quote', { text: inlines }),
      blockOf('list', { ordered: flag, items: listOf(inlines) }),
      blockOf('table', { rows: listOf(listOf(record({ header: flag, text: inlines }))) }),
      blockOf('image', { media: text }),
    ],
  },
  figure: record({
    text,
    value: { type: 'string', pattern: String.raw`^-?\d+(?:\.\d+)?$` },
    unit: text,
    qualifier: textOrNull,
    label: textOrNull,
    indicator: textOrNull,
    confirmed: flag,
    block: text,
    start: count,
    end: count,
  }),
  achievement: record({
    id: id('a'),
    document: text,
    lead: text,
    blocks: listOf(ref('block')),
    figures: listOf(ref('figure')),
    honours: listOf(text),
    coverage: listOf(text),
    documents: listOf(text),
  }),
  section: record({
    id: id('s'),
    number: { type: 'integer', minimum: 1 },
    heading: text,
    blocks: listOf(ref('block')),
    achievements: listOf(ref('achievement')),
  }),
  person: record({ document: text, slug: text, name: text, posts: listOf(text) }),
  answer: record({ speaker: { anyOf: [ref('person'), { type: 'null' }] }, blocks: listOf(ref('block')) }),
  question: record({
    id: id('q'),
    document: text,
    outlet: textOrNull,
    journalist: textOrNull,
    followUp: flag,
    blocks: listOf(ref('block')),
    answers: listOf(ref('answer')),
    figures: listOf(ref('figure')),
  }),
  media: record({
    id: text,
    url: text,
    alt: text,
    caption: textOrNull,
    credit: textOrNull,
    width: count,
    height: count,
  }),
} as const

/** JSON Schema of `EditionContent`; plain JSON, to be served as it is. */
export const EDITION_JSON_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: EDITION_SCHEMA,
  description: 'A press conference as published: one edition of one briefing (发布会实录的一版).',
  ...record({
    schema: { const: EDITION_SCHEMA },
    series: record({ document: text, slug: text, title: text, description: textOrNull }),
    briefing: record({
      document: text,
      session: { type: 'integer', minimum: 1 },
      title: text,
      state: { enum: ['announced', 'live', 'record'] },
      transcriptKind: { enum: ['verbatim', 'edited', 'prepared'] },
      heldOn: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, description: 'Calendar date, Asia/Shanghai' },
      heldAt: textOrNull,
      venue: textOrNull,
      organizer: textOrNull,
      departments: listOf(text),
      topics: listOf(text),
      notice: textOrNull,
    }),
    presenters: listOf(ref('person')),
    hosts: listOf(ref('person')),
    keyPoints: listOf(record({ id: id('k'), text })),
    lead: listOf(ref('block')),
    sections: listOf(ref('section')),
    questions: listOf(ref('question')),
    gallery: listOf(text),
    media: { type: 'object', additionalProperties: ref('media') },
  }),
  $defs: DEFINITIONS,
}
