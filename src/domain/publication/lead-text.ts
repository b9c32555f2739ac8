/**
 * The first words of a record for lists and feeds: whole sentences while they fit, so that a statement is never
 * cut into another one; only a first sentence that is itself too long is cut, and then visibly.
 */

const LONGEST = 120
/** A sentence with the quotation marks and brackets that close it. */
const SENTENCE = /[^。！？!?\n]*(?:[。！？!?]+[”’』」）)]*|\n|$)/gu

/**
 * About 120 characters (never more) from the first text that has words: as many of its sentences as fit, or the
 * beginning of the first one with `…`. '' when no text has words.
 */
export function leadText(texts: readonly string[]): string {
  const text = texts.find((candidate) => candidate.trim() !== '')?.trim() ?? ''
  let lead = ''
  for (const [sentence] of text.matchAll(SENTENCE)) {
    if (characters(lead + sentence).length > LONGEST) break
    lead += sentence
  }
  if (lead.trim() !== '' || text === '') return lead.trim().replace(/\s*\n\s*/g, ' ')
  return `${characters(text)
    .slice(0, LONGEST - 1)
    .join('')
    .trimEnd()}…`
}

const characters = (text: string): string[] => Array.from(text)
