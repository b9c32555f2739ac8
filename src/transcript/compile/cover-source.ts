/**
 * The account of the source: every character that is not white space is placed, dropped or unplaced.
 * Works from the finished tree and asks no stage what it meant to do, so that words forgotten
 * anywhere on the way show up as unplaced instead of vanishing.
 */
import type { Coverage, LeftOut } from '../parsed-transcript'
import type { Line, Source, Span } from '../source'
import type { Tree } from '../transform/tree'

const PHOTO_REASON = '图片占位（已转为照片位）'

type Account = { dropped: (LeftOut & { reason: string })[]; unplaced: LeftOut[]; coverage: Coverage }

/** What of the source stands in the tree, what was left out and why, and what nobody could place, line by line. */
export function coverSource(source: Source, tree: Tree): Account {
  const { dropped, photos, people: _, ...rest } = tree
  const placed = [...collectSpans(rest), ...photos.flatMap((photo) => photo.caption ?? [])]
  const out = [
    ...dropped.map(({ start, end, reason }) => ({ start, end, text: source.text.slice(start, end), reason })),
    ...photos.flatMap(({ marker }) =>
      marker
        ? {
            start: marker.start,
            end: marker.end,
            text: source.text.slice(marker.start, marker.end),
            reason: PHOTO_REASON,
          }
        : [],
    ),
  ].sort((one, other) => one.start - other.start)
  const unplaced = findGaps(source.lines, [...placed, ...out]).map((gap) => ({
    ...gap,
    text: source.text.slice(gap.start, gap.end),
  }))

  const count = (spans: readonly Span[]): number =>
    spans.reduce((sum, span) => sum + countInk(source.text.slice(span.start, span.end)), 0)
  return {
    dropped: out,
    unplaced,
    coverage: {
      characters: countInk(source.text),
      placed: count(placed),
      dropped: count(out),
      unplaced: count(unplaced),
    },
  }
}

/** The leaves of a tree or of any part of it, in the order found: whatever carries `start` and `end`. */
export function collectSpans(part: unknown): Span[] {
  if (part === null || typeof part !== 'object') return []
  if (isSpan(part)) return [{ start: part.start, end: part.end }]
  return Object.values(part).flatMap(collectSpans)
}

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'

/** UTF-16 units that are not white space. */
const countInk = (text: string): number => text.replace(/\s/g, '').length

/** The parts of the lines that no span covers, without white space at their ends. */
function findGaps(lines: readonly Line[], covered: Span[]): Span[] {
  const spans = covered.sort((one, other) => one.start - other.start)
  const gaps: Span[] = []
  let next = 0
  for (const line of lines) {
    let from = line.start
    for (let span = spans[next]; span && span.start < line.end; span = spans[next]) {
      addGap(gaps, line, from, span.start)
      from = Math.max(from, span.end)
      next += 1
    }
    addGap(gaps, line, from, line.end)
  }
  return gaps
}

function addGap(gaps: Span[], line: Line, from: number, to: number): void {
  const raw = line.text.slice(from - line.start, Math.max(from, to) - line.start)
  const words = raw.trim()
  if (words === '') return
  const start = from + (raw.length - raw.trimStart().length)
  gaps.push({ start, end: start + words.length })
}
