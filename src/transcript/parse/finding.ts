/**
 * What the parser finds: one flat list in the order of the source, every piece with its place.
 * Findings never overlap. What they mean together (turns, questions, items) is for `transform/`.
 */
import type { Span } from '../source'

/** A person as the source introduces them: posts in the order written. */
export type Person = { name: string; posts: string[]; isHost: boolean; isPresenter: boolean }

export type Role = 'presenter' | 'host'

/**
 * Whom a label stands for. `answer` is a bare 答：; a speaker whose `person` is null is somebody
 * whom the label names (`words`) but nothing introduced.
 */
export type Voice =
  | { kind: 'asker'; outlet: string | null; journalist: string | null; isFollowUp: boolean }
  | { kind: 'speaker'; person: Person | null; words: string }
  | { kind: 'host'; person: Person | null }
  | { kind: 'answer' }

export type Fact = 'date' | 'time' | 'venue' | 'topic' | 'organizer'

/** Systems of numbering an item or a point may be written in. */
export type MarkerSystem = '——' | '（一）' | '1.' | '（1）' | '①' | '一是' | '第一' | '首先'

/** The sign in front of an item; `length` in UTF-16 units, trailing punctuation and spaces included. */
export type Marker = { system: MarkerSystem; length: number }

export type Paragraph = Span & { kind: 'paragraph'; text: string; marker: Marker | null }

export type Dropped = Span & { kind: 'dropped'; reason: string }

export type Finding =
  | Paragraph
  | Dropped
  | (Span & { kind: 'title'; text: string })
  | (Span & { kind: 'statement-title'; text: string })
  | (Span & { kind: 'fact'; fact: Fact; value: string })
  | (Span & { kind: 'people-heading'; role: Role })
  | (Span & { kind: 'person'; name: string; posts: string[]; role: Role })
  | (Span & { kind: 'post'; post: string })
  | (Span & { kind: 'label'; voice: Voice })
  | (Span & { kind: 'label-post'; post: string })
  | (Span & { kind: 'dialogue-heading' })
  | (Span & { kind: 'section'; heading: string })
  | (Span & { kind: 'photo' })
  | (Span & { kind: 'caption'; caption: string; credit: string | null })
  | (Span & { kind: 'unplaced' })
