/**
 * Cuts a text into its lines and remembers where each stood.
 * Blank lines are left out, but the line after one knows it: gaps tell titles from paragraphs.
 */
import type { Line } from '../source'

const BREAK = /[\n\r\f\v\u2028\u2029]/g

/** The non-blank lines of `text`, in order, trimmed, with offsets of the trimmed words. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let number = 0
  let afterGap = false

  const take = (to: number): void => {
    number += 1
    const raw = text.slice(from, to)
    const words = raw.trim()
    if (words === '') {
      afterGap = true
      return
    }
    const start = from + (raw.length - raw.trimStart().length)
    lines.push({ number, start, end: start + words.length, text: words, afterGap })
    afterGap = false
  }

  for (const found of text.matchAll(BREAK)) {
    take(found.index)
    from = found.index + 1
  }
  take(text.length)
  return lines
}
