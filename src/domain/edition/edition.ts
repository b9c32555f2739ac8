/**
 * The edition: the frozen, complete form of one briefing, and the only thing the public ever reads.
 * Plain JSON values only, so that its canonical form (RFC 8785) is the same on every machine.
 * Knows nothing of Payload, Lexical or React; `records/` makes one, `site/` renders one.
 */

/** Schema name and version carried inside every edition; a reader refuses what it does not know. */
export const EDITION_SCHEMA = 'fabuting.edition/1'

/** 预告 announced · 直播中 live · 实录 record */
export type BriefingState = 'announced' | 'live' | 'record'

/** 现场实录 verbatim · 根据录音整理 edited · 书面发布稿 prepared */
export type TranscriptKind = 'verbatim' | 'edited' | 'prepared'

/** One run of text. `href` is https:, http:, mailto:, tel: or a path of this site; anything else never gets in. */
export type Inline = { text: string; bold?: true; href?: string }

/**
 * Prose. Every block has a permanent id (`p-…`), carried from edition to edition as long as it is
 * recognisably the same block, so that a link to a paragraph survives every correction.
 */
export type Block =
  | { id: string; kind: 'paragraph'; text: Inline[] }
  | { id: string; kind: 'quote'; text: Inline[] }
  | { id: string; kind: 'list'; ordered: boolean; items: Inline[][] }
  | { id: string; kind: 'table'; rows: { header: boolean; text: Inline[] }[][] }
  | { id: string; kind: 'image'; media: string }

/**
 * A number as stated: the words of the text, the value as a decimal string in whole units
 * ("16000000" for 1600余万元), its unit as written (元, 人次, %, …) and what bounds it (余, 近, 超过, 以上 …).
 * `block` and `start`/`end` (UTF-16 units within the block's plain text) say where it stands.
 * `indicator` is the id of what it measures, once staff have said so; `confirmed` by a person.
 */
export type Figure = {
  text: string
  value: string
  unit: string
  qualifier: string | null
  label: string | null
  indicator: string | null
  confirmed: boolean
  block: string
  start: number
  end: number
}

/** 工作成效. `id` is `a-…`; `honours`, `coverage` and `documents` are what its prose names, in its order. */
export type Achievement = {
  id: string
  document: string
  lead: string
  blocks: Block[]
  figures: Figure[]
  honours: string[]
  coverage: string[]
  documents: string[]
}

/** A section of the statement; `number` counts from 1 and is shown as 一、二、…; `id` is `s-…`. */
export type Section = {
  id: string
  number: number
  heading: string
  blocks: Block[]
  achievements: Achievement[]
}

/** A person on this briefing with the posts held that day, highest first; `document` is the speaker's id. */
export type Person = { document: string; slug: string; name: string; posts: string[] }

/** One answer: who spoke and what was said. */
export type Answer = { speaker: Person | null; blocks: Block[] }

/** 答记者问. `id` is `q-…`; `journalist` only with consent; `followUp` marks a 追问. */
export type Question = {
  id: string
  document: string
  outlet: string | null
  journalist: string | null
  followUp: boolean
  blocks: Block[]
  answers: Answer[]
  figures: Figure[]
}

/** A released file: `url` is a path on this site; sizes in pixels; `credit` names the photographer. */
export type Media = {
  id: string
  url: string
  alt: string
  caption: string | null
  credit: string | null
  width: number
  height: number
}

/**
 * The content that is hashed, approved and published.
 *
 * `heldOn` is a calendar date (YYYY-MM-DD) in Asia/Shanghai; `heldAt` free words for the time of day
 * (下午, 15:00). `notice` stands above the text (the demonstration mark). Lists are in reading order;
 * an empty list means there is none. `series.description` may be null.
 */
export type EditionContent = {
  schema: typeof EDITION_SCHEMA
  series: { document: string; slug: string; title: string; description: string | null }
  briefing: {
    document: string
    session: number
    title: string
    state: BriefingState
    transcriptKind: TranscriptKind
    heldOn: string
    heldAt: string | null
    venue: string | null
    organizer: string | null
    departments: string[]
    topics: string[]
    notice: string | null
  }
  presenters: Person[]
  hosts: Person[]
  keyPoints: { id: string; text: string }[]
  lead: Block[]
  sections: Section[]
  questions: Question[]
  /** Photos of the briefing as a whole, in order, by id in `media`. */
  gallery: string[]
  media: Record<string, Media>
}

/** Reading text of a run of inlines. */
const plainText = (inlines: readonly Inline[]): string => inlines.map((run) => run.text).join('')

/** Reading text of a block: list items and table cells joined by line feeds; an image has none. */
export function blockText(block: Block): string {
  if (block.kind === 'list') return block.items.map(plainText).join('\n')
  if (block.kind === 'table') return block.rows.flatMap((row) => row.map((cell) => plainText(cell.text))).join('\n')
  return block.kind === 'image' ? '' : plainText(block.text)
}
