/** Of two versions of a passage the sentences that differ, so that a correction quotes no more than it corrects. */

/** A sentence with its stop and whatever closes behind it. */
const SENTENCE = /[^。！？；\n]*(?:[。！？；\n]+[”’」』）]*|$)/gu

/** The sentences of a text in order, white space around them gone; none is empty. */
export const sentencesOf = (text: string): string[] =>
  (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')

/** What stands between the first and the last difference; null on the side where nothing does. */
export function differingSentences(before: string, after: string): { was: string | null; now: string | null } {
  const [old, young] = [sentencesOf(before), sentencesOf(after)]
  let start = 0
  while (start < Math.min(old.length, young.length) && old[start] === young[start]) start++
  let end = 0
  const room = Math.min(old.length, young.length) - start
  while (end < room && old[old.length - 1 - end] === young[young.length - 1 - end]) end++
  const cut = (all: string[]) => all.slice(start, all.length - end).join('') || null
  return { was: cut(old), now: cut(young) }
}
