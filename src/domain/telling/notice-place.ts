/**
 * Where a notice leads: to the edition on the reviewer's screen when something is to be read there, else to its
 * briefing.
 */
import type { Kind } from './kinds'

const READ_THERE: readonly Kind[] = ['to-review', 'to-confirm', 'overdue', 'returned', 'comment']

/** A path of the admin, beginning with a slash. */
export const noticePath = (kind: Kind, edition: string, briefing: string): string =>
  READ_THERE.includes(kind)
    ? `/admin/review/${encodeURIComponent(edition)}`
    : `/admin/collections/briefings/${encodeURIComponent(briefing)}`
