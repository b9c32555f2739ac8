/**
 * Titles in 《》 and names in quotation marks: the numbers in them (“1+4”, “七五”, 《十条措施》) count nothing.
 * Quoted speech is prose like any other: it is told from a name by its length and its punctuation.
 */
export type Span = { start: number; end: number }

const TITLE = /《[^《》\n]{1,80}》/g
const QUOTED = /“[^“”\n]*”|‘[^‘’\n]*’|「[^「」\n]*」|『[^『』\n]*』|"[^"\n]*"/g

const LONGEST_NAME = 22
const PROSE = /[，,。；;！!？?：:]/

/** The spans of `text` that are titles or names, by their first character; they may nest. */
export function quotedSpans(text: string): Span[] {
  const titles = [...text.matchAll(TITLE)]
  const names = [...text.matchAll(QUOTED)].filter(([words]) => words.length <= LONGEST_NAME && !PROSE.test(words))
  return [...titles, ...names]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start)
}
