/**
 * What every reader hands to the parser: the decoded text and its lines, each with its place.
 * Offsets are UTF-16 units of `text` and never change afterwards, so that every later stage
 * can point back at the words it came from. Which file the text came from is the readers' business.
 */

/** A half-open range [start, end) in UTF-16 units of the decoded text. */
export type Span = { start: number; end: number }

/** A line that is not blank, trimmed; `number` counts from 1 in the file; `afterGap` when a blank line stands before. */
export type Line = Span & { number: number; text: string; afterGap: boolean }

/** Something done to the bytes before parsing, and how often. */
export type Repair = { code: 'utf-8-bom' | 'utf-16' | 'gb18030' | 'crlf'; count: number }

export type Source = { text: string; lines: Line[]; repairs: Repair[] }

/** The part of a line from `from` to `to` (relative to the line), trimmed; null when nothing is left. */
export function cutLine(line: Line, from: number, to = line.text.length): Line | null {
  const raw = line.text.slice(from, to)
  const text = raw.trim()
  if (text === '') return null
  const start = line.start + from + (raw.length - raw.trimStart().length)
  return { ...line, text, start, end: start + text.length }
}

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g

/** Words for comparing: without any white space or zero-width character. */
export const squeeze = (text: string): string => text.replace(ZERO_WIDTH, '').replace(/\s/g, '')
