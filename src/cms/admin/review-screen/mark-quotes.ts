/** The words of a passage that comments are about, marked within the pieces of its difference. */
import type { Piece } from '@/domain/edition/diff-words'

/** In UTF-16 units of the new wording. */
export type Range = { start: number; end: number }

export type MarkedPiece = Piece & { isQuoted: boolean; key: string }

/** The pieces cut where a quote begins or ends; what was removed is never quoted. Joined they are the pieces again. */
export function markQuotes(pieces: readonly Piece[], ranges: readonly Range[]): MarkedPiece[] {
  const edges = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const marked: MarkedPiece[] = []
  let at = 0
  for (const { kind, text } of pieces) {
    if (kind === 'removed') {
      marked.push({ kind, text, isQuoted: false, key: `${at}-removed` })
      continue
    }
    const inside = edges.filter((edge) => edge > at && edge < at + text.length).map((edge) => edge - at)
    const cuts = [0, ...inside, text.length]
    cuts.slice(1).forEach((cut, index) => {
      const from = cuts[index] ?? 0
      const isQuoted = ranges.some(({ start, end }) => start <= at + from && at + cut <= end)
      marked.push({ kind, text: text.slice(from, cut), isQuoted, key: `${at + from}-${kind}` })
    })
    at += text.length
  }
  return marked
}
