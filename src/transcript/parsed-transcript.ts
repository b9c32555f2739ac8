/**
 * The two forms in which a transcript leaves this folder: the JSON that scripts rely on
 * (the contract of the transcript command) and the drafts that the importer writes.
 * Offsets are UTF-16 units of the decoded text: byte order mark gone, CRLF as LF, nothing else.
 */
import type { FoundFigure } from '@/domain/figure/find-figures'
import type { Repair, Span } from './source'

/** Posts in the order written; empty when none is stated. */
export type NamedPerson = { name: string; posts: string[] }

/**
 * Where a picture stood: before or within a part, after so many of the part's paragraphs (0: in front of it,
 * below its label). Numbers count from 1; `item` is null in a section's own paragraphs, `answer` in a question.
 */
export type PhotoPlace =
  | { part: 'lead'; after: number }
  | { part: 'section'; section: number; item: number | null; after: number }
  | { part: 'question'; question: number; answer: number | null; after: number }

/** `caption` and `credit` are null when the source gives none; the range is the line 图片, else the caption. */
export type PhotoSlot = Span & { place: PhotoPlace; caption: string | null; credit: string | null }

export type LeftOut = Span & { text: string }

/** UTF-16 units that are not white space. placed + dropped + unplaced = characters, always. */
export type Coverage = { characters: number; placed: number; dropped: number; unplaced: number }

/**
 * What `transcript -- parse` prints. `heldOn` is YYYY-MM-DD, or --MM-DD when no year is stated. A section's
 * `heading` is without its number; an item's `lead` is its heading sentence without dashes or full stop, `text`
 * the rest, several paragraphs joined by a line feed (so is `question`). `speaker` is the name, of somebody
 * unknown the words of the label, null for a 答 that could be anybody's.
 *
 * Besides the contract: `statementTitle` (lines between the opening and 一、), `remarks` (what the host said, and
 * after which question), `photoSlots`, `repairs`.
 */
export type ParsedTranscript = {
  title: string | null
  series: string | null
  session: number | null
  heldOn: string | null
  organizer: string | null
  host: NamedPerson | null
  presenters: NamedPerson[]
  lead: string[]
  sections: { heading: string; paragraphs: string[]; items: { lead: string; text: string }[] }[]
  questions: {
    outlet: string | null
    journalist: string | null
    question: string
    answers: { speaker: string | null; paragraphs: string[] }[]
  }[]
  figures: FoundFigure[]
  dropped: (LeftOut & { reason: string })[]
  unplaced: LeftOut[]
  coverage: Coverage
  statementTitle: string | null
  remarks: { speaker: string | null; afterQuestion: number; paragraphs: string[] }[]
  photoSlots: PhotoSlot[]
  repairs: Repair[]
}

/** A paragraph as it stands in the source. */
export type DraftParagraph = Span & { text: string }

/** One achievement: `section` and `position` count from 1; `paragraphs` are its prose without the lead phrase. */
export type DraftAchievement = {
  section: number
  position: number
  lead: string
  paragraphs: DraftParagraph[]
  honours: string[]
  coverage: string[]
  documents: string[]
}

export type DraftAnswer = { speaker: string | null; posts: string[]; paragraphs: DraftParagraph[] }

export type DraftQuestion = {
  position: number
  outlet: string | null
  journalist: string | null
  followUp: boolean
  paragraphs: DraftParagraph[]
  answers: DraftAnswer[]
}

/** What the importer writes as drafts. `heldAt` is free words for the time of day; `venue`, `topic` as stated. */
export type TranscriptDrafts = {
  briefing: {
    title: string | null
    series: string | null
    session: number | null
    heldOn: string | null
    heldAt: string | null
    venue: string | null
    organizer: string | null
    topic: string | null
    statementTitle: string | null
    lead: DraftParagraph[]
  }
  presenters: NamedPerson[]
  hosts: NamedPerson[]
  sections: { heading: string; paragraphs: DraftParagraph[] }[]
  achievements: DraftAchievement[]
  questions: DraftQuestion[]
  remarks: { speaker: string | null; posts: string[]; afterQuestion: number; paragraphs: DraftParagraph[] }[]
  photoSlots: PhotoSlot[]
}
