/** Which statistics of a reworded passage became which: what a reviewer looks at before any word. */
import { alignInOrder } from '../edition/align-texts'
import { type FoundFigure, findFigures } from './find-figures'

/** `before` is null for a number that is new, `after` for one that is gone. */
export type NumberPair = { before: FoundFigure | null; after: FoundFigure | null }

/** The statistics in which two wordings differ, in reading order; those that stayed are left out. */
export function pairNumbers(before: string, after: string): NumberPair[] {
  const olds = findFigures(before)
  const youngs = findFigures(after)
  const stayed = new Set(alignInOrder(olds, youngs, (old, young) => (old.text === young.text ? 1 : 0)).flat())
  const [left, right] = [olds, youngs].map((list) => groupBetween(list, stayed))
  return (left ?? []).flatMap((gone, gap) => zip(gone, right?.[gap] ?? []))
}

/** The items that changed, parted by those that stayed. */
function groupBetween(list: readonly FoundFigure[], stayed: ReadonlySet<FoundFigure>): FoundFigure[][] {
  const groups: FoundFigure[][] = [[]]
  for (const item of list) {
    if (stayed.has(item)) groups.push([])
    else groups.at(-1)?.push(item)
  }
  return groups
}

const zip = (gone: readonly FoundFigure[], come: readonly FoundFigure[]): NumberPair[] =>
  Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
    before: gone[index] ?? null,
    after: come[index] ?? null,
  }))
