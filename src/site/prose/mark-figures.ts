/**
 * Cuts the runs of a paragraph where its figures begin and end, so that a page can set them apart.
 * Loses and adds no character; places outside the text or overlapping an earlier figure are ignored.
 */
import type { Figure, Inline } from '@/domain/edition/edition'

/** A piece of a run; `at` is where it begins within the block; `figure` is set when all of it belongs to that figure. */
export type Piece = Inline & { at: number; figure?: Figure }

type Placed = Pick<Figure, 'start' | 'end'>

/** Figures with a real place within `length` UTF-16 units, in reading order, the first of overlapping ones only. */
function standing<F extends Placed>(figures: readonly F[], length: number): F[] {
  const inside = figures.filter(({ start, end }) => start >= 0 && start < end && end <= length)
  const ordered = inside.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: F[] = []
  for (const figure of ordered) if (figure.start >= (kept.at(-1)?.end ?? 0)) kept.push(figure)
  return kept
}

/**
 * The pieces of some runs, in order. `offset` is where the first run begins within the block's plain text
 * (UTF-16 units), for the items of a list and the cells of a table; `figures` are those of the block.
 */
export function markFigures(runs: readonly Inline[], figures: readonly Figure[], offset = 0): Piece[] {
  const length = runs.reduce((sum, run) => sum + run.text.length, 0)
  const here = standing(
    figures.map((figure) => ({ figure, start: figure.start - offset, end: figure.end - offset })),
    length,
  )
  const pieces: Piece[] = []
  let at = 0
  for (const run of runs) {
    const end = at + run.text.length
    const cuts = here.flatMap((place) => [place.start, place.end]).filter((cut) => cut > at && cut < end)
    const edges = [at, ...cuts, end]
    for (const [index, from] of edges.slice(0, -1).entries()) {
      const to = edges[index + 1] ?? end
      if (to === from) continue
      const place = here.find((one) => one.start <= from && to <= one.end)
      const piece: Piece = { ...run, text: run.text.slice(from - at, to - at), at: offset + from }
      pieces.push(place ? { ...piece, figure: place.figure } : piece)
    }
    at = end
  }
  return pieces
}

/**
 * Runs of several items or cells with where each begins in the block's plain text, in which they are joined
 * by one line feed (`blockText`).
 */
export function placeRuns(items: readonly (readonly Inline[])[]): { runs: readonly Inline[]; at: number }[] {
  let next = 0
  return items.map((runs) => {
    const at = next
    next += runs.reduce((sum, run) => sum + run.text.length, 0) + 1
    return { runs, at }
  })
}
