/**
 * Shows where two wordings of one passage part: what they share at both ends, and what stands between. Enough for an
 * eye that looks for the changed figure; the list of changes itself is made in `domain/edition`.
 */

/** `head` + `before` + `tail` is the old wording, `head` + `after` + `tail` the new one, without splitting a character. */
export type MarkedDifference = { head: string; before: string; after: string; tail: string }

export function markDifference(before: string, after: string): MarkedDifference {
  const [old, young] = [[...before], [...after]]
  const shorter = Math.min(old.length, young.length)
  let head = 0
  while (head < shorter && old[head] === young[head]) head++
  // A number is shown whole: 1600 against 1650 must not read as 0 against 5.
  while (head > 0 && isPartOfNumber(old[head - 1])) head--
  let tail = 0
  while (tail < shorter - head && old[old.length - 1 - tail] === young[young.length - 1 - tail]) tail++
  while (tail > 0 && isPartOfNumber(old[old.length - tail])) tail--
  return {
    head: old.slice(0, head).join(''),
    before: old.slice(head, old.length - tail).join(''),
    after: young.slice(head, young.length - tail).join(''),
    tail: old.slice(old.length - tail).join(''),
  }
}

const isPartOfNumber = (character: string | undefined): boolean => character !== undefined && /[\d.,%]/.test(character)

/** The end of a long shared beginning, or the beginning of a long shared end, with an ellipsis where it was cut. */
export function shorten(text: string, keep: 'end' | 'start', length = 40): string {
  const characters = [...text]
  if (characters.length <= length) return text
  return keep === 'end' ? `…${characters.slice(-length).join('')}` : `${characters.slice(0, length).join('')}…`
}
