/**
 * The transcript as a tree: what was said, by whom, in which part, with the place of every piece.
 * Whatever carries `start` and `end` is a leaf and stands in the tree once; a piece of the source
 * that is in no leaf has found no home. Reading order everywhere.
 */
import type { Dropped, Fact, Paragraph, Person } from '../parse/finding'
import type { Span } from '../source'

export type Leaf = Span & { text: string }

/** One item of a section: its first paragraph opens with a marker, the rest belong to it. */
export type Item = { paragraphs: Paragraph[] }

/** A numbered part of the statement, or what one of several presenters said before any number. */
export type Section = { heading: Leaf; labels: Span[]; paragraphs: Paragraph[]; items: Item[] }

/** Who speaks: a person of the briefing, or only the words of the label; both null when nothing tells. */
export type Speaker = { person: Person | null; words: string | null }

export type Answer = { labels: Span[]; speaker: Speaker; paragraphs: Paragraph[] }

export type Question = {
  labels: Span[]
  outlet: string | null
  journalist: string | null
  isFollowUp: boolean
  paragraphs: Paragraph[]
  answers: Answer[]
}

/** Words of the host, or of a presenter when nothing was asked; after which question (0: before the first). */
export type Remark = { labels: Span[]; speaker: Speaker; afterQuestion: number; paragraphs: Paragraph[] }

/** A place where a picture stood: the line 图片, a caption, or both. */
export type Photo = { marker: Span | null; caption: (Span & { caption: string; credit: string | null }) | null }

export type Tree = {
  title: Leaf[]
  facts: (Span & { fact: Fact; value: string })[]
  /** Headings of blocks and the lines of the people block. */
  marks: Span[]
  people: Person[]
  lead: Paragraph[]
  statementTitle: Leaf[]
  /** Labels in front of a statement that has only one speaker. */
  statementLabels: Span[]
  sections: Section[]
  questions: Question[]
  remarks: Remark[]
  photos: Photo[]
  dropped: Dropped[]
}
