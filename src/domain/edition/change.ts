/** One difference between two editions, as it is shown to a reviewer and weighed by the rules. */
import type { Sentence } from '../shared/result'

/** What a change touches; the order is that of risk. */
export const AREAS = ['figures', 'people', 'answers', 'statement', 'questions', 'facts', 'media'] as const
export type Area = (typeof AREAS)[number]

/**
 * `before` is null for what was added, `after` for what was removed; for what was moved both are its text, `where` is
 * its new place. `anchor` is the id to jump to on the new page: its own, else that of what it stood in, else null.
 */
export type Change = {
  kind: 'added' | 'removed' | 'changed' | 'moved'
  area: Area
  where: Sentence
  before: string | null
  after: string | null
  anchor: string | null
}
