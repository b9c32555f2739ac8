/**
 * Positions of a list after it was rearranged, touching as few documents as can be: what nobody moved keeps its number.
 */

/**
 * `known` are the positions in the new order, null for what is new here. Rising ones stay as they are and new ones at
 * the end go on counting; any other order is numbered afresh from 1.
 */
export function renumber(known: readonly (number | null)[]): number[] {
  const numbers: number[] = []
  for (const [index, number] of known.entries()) {
    const last = numbers[index - 1] ?? 0
    const isTail = known.slice(index).every((later) => later === null)
    if (number === null ? !isTail : number <= last) return known.map((_, place) => place + 1)
    numbers.push(number ?? Math.floor(last) + 1)
  }
  return numbers
}
