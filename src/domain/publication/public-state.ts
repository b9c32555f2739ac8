/**
 * What stands at the public address of a briefing, and how its page says so, for the worker that checks it: a live
 * edition by the mark of editions, one that was taken down by a mark of its own kind, never by that of a live one.
 */
import { editionMark } from './shown-editions'

export type PublicState = 'live' | 'withdrawn' | 'retracted'

/** What the page of a briefing in this state carries. `hash` is that of the edition that stands or stood there. */
export const standingMark = (state: PublicState, hash: string): string =>
  state === 'live' ? editionMark(hash) : editionMark(hash).replace('edition:', `${state}:`)
