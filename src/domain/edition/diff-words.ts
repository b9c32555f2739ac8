/**
 * Where two wordings of one passage part, word by word. What counts as a word is decided in `split-words.ts`; the list
 * of passages that differ is made in `list-changes.ts`.
 */
import { alignInOrder } from './align-texts'

/** A run of words that both wordings have, or only the old or only the new one. */
export type Piece = { kind: 'same' | 'removed' | 'added'; text: string }

/** Beyond this many pairs of words the middle is shown as replaced: nobody reads such a difference word by word. */
const MOST_PAIRS = 2_000_000

/**
 * What was kept and removed gives the old wording, what was kept and added the new one; removed stands before added,
 * and no two neighbours are of one kind. A lone character kept between two changes counts as changed with them.
 */
export function diffWords(before: readonly string[], after: readonly string[]): Piece[] {
  let head = 0
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++
  let tail = 0
  const shorter = Math.min(before.length, after.length) - head
  while (tail < shorter && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const old = before.slice(head, before.length - tail)
  const young = after.slice(head, after.length - tail)
  const spans = absorbLoneCharacters(alignSpans(old, young))
  return join([
    { kind: 'same', text: before.slice(0, head).join('') },
    ...spans.flatMap(({ same, removed, added }): Piece[] => [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
      { kind: 'same', text: same },
    ]),
    { kind: 'same', text: before.slice(before.length - tail).join('') },
  ])
}

/** A change and the words kept behind it; any of the three may be empty. */
type Span = { removed: string; added: string; same: string }

function alignSpans(old: readonly string[], young: readonly string[]): Span[] {
  if (old.length * young.length > MOST_PAIRS) return [{ removed: old.join(''), added: young.join(''), same: '' }]
  const placed = (words: readonly string[]) => words.map((word, at) => ({ word, at }))
  const pairs = alignInOrder(placed(old), placed(young), (a, b) => (a.word === b.word ? a.word.length : 0))
  const spans: Span[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of pairs) {
    spans.push({ removed: old.slice(i, a.at).join(''), added: young.slice(j, b.at).join(''), same: a.word })
    i = a.at + 1
    j = b.at + 1
  }
  return mergeKept([...spans, { removed: old.slice(i).join(''), added: young.slice(j).join(''), same: '' }])
}

/** Words kept one after the other are one run. */
function mergeKept(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && span.removed === '' && span.added === '') last.same += span.same
    else merged.push({ ...span })
  }
  return merged
}

function absorbLoneCharacters(spans: readonly Span[]): Span[] {
  const calm: Span[] = []
  for (const span of spans) {
    const last = calm.at(-1)
    const isChange = span.removed !== '' || span.added !== ''
    if (last && isChange && /^\p{Script=Han}$/u.test(last.same) && (last.removed !== '' || last.added !== '')) {
      last.removed += last.same + span.removed
      last.added += last.same + span.added
      last.same = span.same
    } else calm.push({ ...span })
  }
  return calm
}

function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.text === '') continue
    if (last?.kind === piece.kind) last.text += piece.text
    else joined.push({ ...piece })
  }
  return joined
}
