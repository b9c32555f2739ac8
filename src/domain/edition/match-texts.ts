/**
 * Recognises, after an edit, which text is still the same text: where it stayed, where it was moved, where it was
 * reworded. Deals in texts and containers only; ids are given out by `carry-block-ids.ts`.
 */
import { alignInOrder, measureLikeness } from './align-texts'

/** A text in its container. A `fixed` text (an image, by its media) is the same or not, never alike. */
export type Placed = { container: string; text: string; fixed: boolean }

/** From here on (0 to 1) two texts count as the same one reworded. */
export const RECOGNISABLE = 0.5

/**
 * Pairs what is recognisably the same, the surest first: equal in the same container in the same order; equal in the
 * same container; equal in another container (empty texts excepted); alike (≥ {@link RECOGNISABLE}) in the same
 * container in the same order. Each item occurs at most once. Key: the item now; value: the item before.
 */
export function matchTexts<B extends Placed, N extends Placed>(before: readonly B[], now: readonly N[]): Map<N, B> {
  const matched = new Map<N, B>()
  const used = new Set<B>()
  const containers = new Set(now.map((item) => item.container))
  const pair = (old: B, young: N) => {
    used.add(old)
    matched.set(young, old)
  }
  const pairInOrder = (score: (old: Placed, young: Placed) => number) => {
    for (const container of containers) {
      const olds = before.filter((item) => item.container === container && !used.has(item))
      const youngs = now.filter((item) => item.container === container && !matched.has(item))
      for (const [old, young] of alignInOrder(olds, youngs, score)) pair(old, young)
    }
  }
  const pairAnywhere = (belongs: (old: B, young: N) => boolean) => {
    for (const young of now) {
      if (matched.has(young)) continue
      const old = before.find((item) => !used.has(item) && isEqual(item, young) && belongs(item, young))
      if (old) pair(old, young)
    }
  }
  pairInOrder((old, young) => (isEqual(old, young) ? 1 : 0))
  pairAnywhere((old, young) => old.container === young.container)
  pairAnywhere((old) => old.text !== '')
  const likeness = measureLikeness()
  pairInOrder((old, young) => {
    const score = old.fixed || young.fixed ? 0 : likeness(old.text, young.text)
    return score >= RECOGNISABLE ? score : 0
  })
  return matched
}

const isEqual = (a: Placed, b: Placed): boolean => a.text === b.text && a.fixed === b.fixed
