/**
 * When a stage of review should be done, and how pressing that is. A deadline is a promise between colleagues: passing it
 * is shown and told, and never moves an edition by itself.
 */

const HOUR = 3_600_000

/** From here on a deadline is said to be near. */
const SOON = 4 * HOUR

export type Urgency = 'overdue' | 'soon' | 'calm'

/** The instant (ISO 8601) `hours` after `since`; null where the stage has no deadline. */
export const dueAt = (since: string, hours: number | null | undefined): string | null =>
  hours ? new Date(Date.parse(since) + hours * HOUR).toISOString() : null

/** `now` in milliseconds. */
export function urgencyOf(due: string, now: number): Urgency {
  const left = Date.parse(due) - now
  if (left < 0) return 'overdue'
  return left <= SOON ? 'soon' : 'calm'
}
