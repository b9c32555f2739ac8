/** Where the reviewer's screen of an edition is, against a given base or, without one, against what is usual. */
export function reviewPath(adminRoute: string, edition: string, base?: string): string {
  const path = `${adminRoute}/review/${encodeURIComponent(edition)}`
  return base ? `${path}?base=${encodeURIComponent(base)}` : path
}
