/** One difference between two editions, as it is shown to a reviewer and weighed by the rules. */
import type { Sentence } from '../shared/result'
import type { Figure } from './edition'

/** What a change touches; the order is that of risk. */
export const AREAS = ['figures', 'people', 'answers', 'statement', 'questions', 'facts', 'media'] as const
export type Area = (typeof AREAS)[number]

/**
 * `key` tells the change from all others of its list; for a passage it is the passage's. `before` is null for what was added, `after` for what was removed; for what was moved both are its text, `where` is
 * its new place. `anchor` is the id to jump to on the new page: its own, else that of what it stood in, else null.
 * `figure` is there where a figure changed; `from` is the old place of a passage that was moved and reworded.
 */
export type Change = {
  key: string
  kind: 'added' | 'removed' | 'changed' | 'moved'
  area: Area
  where: Sentence
  before: string | null
  after: string | null
  anchor: string | null
  figure?: { before: Figure | null; after: Figure | null }
  from?: Sentence
}
