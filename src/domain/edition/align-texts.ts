/**
 * Which text of before is which text of now: the alignment under permanent block ids and under the list of changes.
 * It only compares; what is done with a pair is for `match-texts.ts` and `list-changes.ts`.
 */

/**
 * The order-preserving pairing of two lists with the highest total score. `score` says how alike two items are;
 * 0 or less never pairs. Pairs come in order; each item occurs at most once. Takes before × now steps.
 */
export function alignInOrder<B extends object, N extends object>(
  before: readonly B[],
  now: readonly N[],
  score: (before: B, now: N) => number,
): [before: B, now: N][] {
  const scores = before.map((old) => now.map((young) => score(old, young)))
  const scoreAt = (i: number, j: number): number => scores[i]?.[j] ?? 0
  const width = now.length + 1
  const totals = new Float64Array((before.length + 1) * width)
  const totalFrom = (i: number, j: number): number => totals[i * width + j] ?? 0
  const paired = (i: number, j: number): number => (scoreAt(i, j) > 0 ? scoreAt(i, j) + totalFrom(i + 1, j + 1) : 0)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      totals[i * width + j] = Math.max(paired(i, j), totalFrom(i + 1, j), totalFrom(i, j + 1))
    }
  }
  const pairs: [B, N][] = []
  for (let i = 0, j = 0; ; ) {
    const [old, young] = [before[i], now[j]]
    if (!old || !young) return pairs
    if (scoreAt(i, j) > 0 && paired(i, j) === totalFrom(i, j)) {
      pairs.push([old, young])
      i++
      j++
    } else if (totalFrom(i + 1, j) === totalFrom(i, j)) i++
    else j++
  }
}

/** How alike two texts are, 0 to 1: the Dice coefficient of their character pairs; equal texts are 1, empty ones too. */
export const likeness = (a: string, b: string): number => measureLikeness()(a, b)

/** {@link likeness} for many texts compared with many: remembers the pairs of each text as long as it is kept. */
export function measureLikeness(): (a: string, b: string) => number {
  const counted = new Map<string, Counts>()
  const countsOf = (text: string): Counts => {
    const counts = counted.get(text) ?? countItems(characterPairs(text))
    counted.set(text, counts)
    return counts
  }
  return (a, b) => (a === b ? 1 : compareCounts(countsOf(a), countsOf(b)))
}

/**
 * How much of the shorter text is in the longer one, 0 to 1, given their {@link likeness}: a sentence that grew into a
 * paragraph is hardly like it, and still all there.
 */
export function containment(a: string, b: string, alike: number): number {
  const [shorter, longer] = [Math.min(a.length, b.length) - 1, Math.max(a.length, b.length) - 1]
  return shorter < 1 ? 0 : (alike * (shorter + longer)) / 2 / shorter
}

/** The Dice coefficient of two lists, each item counted as often as it occurs: 0 to 1, and 0 when both are empty. */
export const shareInCommon = (a: readonly string[], b: readonly string[]): number =>
  compareCounts(countItems(a), countItems(b))

type Counts = { total: number; times: Map<string, number> }

function countItems(items: readonly string[]): Counts {
  const times = new Map<string, number>()
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1)
  return { total: items.length, times }
}

function compareCounts(a: Counts, b: Counts): number {
  let shared = 0
  for (const [item, times] of a.times) shared += Math.min(times, b.times.get(item) ?? 0)
  return shared === 0 ? 0 : (2 * shared) / (a.total + b.total)
}

const characterPairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2))
