/** What is said of many measurements. */

/** The smallest value that at least `percent` of a hundred values do not exceed; NaN of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

/** The middle value; the lower one of two. */
export const median = (values: readonly number[]): number => percentile(values, 50)
