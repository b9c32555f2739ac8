/**
 * The difference of two wordings, run by run, in units that a reader of Chinese sees: single characters, but numbers
 * and Latin words whole, so that 1600 against 1650 never reads as 0 against 5.
 */

/** `isShared`: both wordings have this run here. Joined, the runs are the text again. */
export type Run = { text: string; isShared: boolean }

const UNIT = /\d[\d.,%]*|[A-Za-z]+|[\s\S]/gu
/** Beyond this many steps the middle is marked as a whole: nobody reads such a difference word by word. */
const MOST_CELLS = 4_000_000

export function markWords(mine: string, theirs: string): { mine: Run[]; theirs: Run[] } {
  const a = mine.match(UNIT) ?? []
  const b = theirs.match(UNIT) ?? []
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [shared, common] = findShared(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  const mark = (units: readonly string[], inner: ReadonlySet<number>) =>
    joinRuns(
      units.map((text, index) => ({
        text,
        isShared: index < head || index >= units.length - tail || inner.has(index - head),
      })),
    )
  return { mine: mark(a, shared), theirs: mark(b, common) }
}

/** Indexes, in each list, of a longest common subsequence. */
function findShared(a: readonly string[], b: readonly string[]): [Set<number>, Set<number>] {
  const found: [Set<number>, Set<number>] = [new Set(), new Set()]
  const width = b.length + 1
  if ((a.length + 1) * width > MOST_CELLS) return found
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      found[0].add(i++)
      found[1].add(j++)
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return found
}

function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last?.isShared === run.isShared) joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}
