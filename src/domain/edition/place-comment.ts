/**
 * Where a comment belongs in an edition that may have been edited since: by the id of its passage, else by the words
 * it quotes and what stood around them. A comment whose place is gone is told so and never lost.
 */
import type { EditionContent } from './edition'
import { listPassages } from './list-passages'

/** What a comment is about: a passage (by key), words in it, or with neither the whole edition. */
export type CommentAnchor = { passage: string | null; quote: string; prefix: string; suffix: string }

/**
 * `words`: the quoted words stand at `start`–`end` (UTF-16 units) of the passage. `passage`: it is about all of it, or
 * (`isReworded`) the passage is there and the quoted words no longer are. `orphan`: neither passage nor words are left.
 */
export type CommentPlace =
  | { kind: 'edition' }
  | { kind: 'words'; passage: string; start: number; end: number }
  | { kind: 'passage'; passage: string; isReworded: boolean }
  | { kind: 'orphan' }

/** How much of what stands around a quote is remembered, in UTF-16 units. */
const CONTEXT = 30
/** From so many characters of quote and surroundings on, words found in another passage are taken for the same. */
const SUREST = 8

/** The texts of an edition that comments are anchored to, by key of their passage, in reading order. */
export const commentTexts = (content: EditionContent): Map<string, string> =>
  new Map(listPassages(content).map(({ key, text }) => [key, text]))

/**
 * The anchor of `quote` in `passage`; of several places the one nearest to `near`. An empty quote means the whole
 * passage. Null when there is no such passage or the words are not in it.
 */
export function anchorComment(
  texts: ReadonlyMap<string, string>,
  passage: string,
  quote: string,
  near = 0,
): CommentAnchor | null {
  const text = texts.get(passage)
  if (text === undefined) return null
  if (quote === '') return { passage, quote, prefix: '', suffix: text.slice(0, CONTEXT) }
  const [start] = findAll(text, quote).sort((a, b) => Math.abs(a - near) - Math.abs(b - near))
  if (start === undefined) return null
  const end = start + quote.length
  return {
    passage,
    quote,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

/** Exactly one place for every comment. */
export function placeComment(texts: ReadonlyMap<string, string>, anchor: CommentAnchor): CommentPlace {
  const { passage, quote } = anchor
  if (passage === null) return { kind: 'edition' }
  const text = texts.get(passage)
  if (text !== undefined) {
    if (quote === '') return { kind: 'passage', passage, isReworded: false }
    const best = findBest([[passage, text]], anchor)
    if (best) return best.place
  }
  const elsewhere = quote === '' ? findOpening(texts, anchor) : findBest(texts, anchor, SUREST)
  if (elsewhere) return elsewhere.place
  return text === undefined ? { kind: 'orphan' } : { kind: 'passage', passage, isReworded: true }
}

type Found = { place: Extract<CommentPlace, { kind: 'words' | 'passage' }>; score: number }

/** The occurrence of the quote whose surroundings are most like those remembered; null below `least` characters. */
function findBest(
  texts: Iterable<readonly [passage: string, text: string]>,
  { quote, prefix, suffix }: CommentAnchor,
  least = 0,
): Found | null {
  let best: Found | null = null
  for (const [passage, text] of texts) {
    for (const start of findAll(text, quote)) {
      const end = start + quote.length
      const score = quote.length + sharedEnd(text.slice(0, start), prefix) + sharedStart(text.slice(end), suffix)
      if (score < least || (best && best.score >= score)) continue
      best = { place: { kind: 'words', passage, start, end }, score }
    }
  }
  return best
}

/** Another passage that begins as the one commented on did. */
function findOpening(texts: ReadonlyMap<string, string>, { suffix }: CommentAnchor): Found | null {
  if (suffix.length < SUREST) return null
  const found = [...texts].find(([, text]) => text.startsWith(suffix))
  return found ? { place: { kind: 'passage', passage: found[0], isReworded: false }, score: suffix.length } : null
}

function findAll(text: string, words: string): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

const reversed = (text: string): string => text.split('').reverse().join('')
const sharedEnd = (a: string, b: string): number => sharedStart(reversed(a.slice(-b.length || a.length)), reversed(b))
