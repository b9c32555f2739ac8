/** The place in a list that a caller of the API asks for. */

export type Paging = { limit: number; offset: number }

const MOST = 100
const USUAL = 50
const FURTHEST = 1_000_000

function readCount(text: string | null, usual: number, least: number, most: number): number | null {
  if (text === null) return usual
  if (!/^\d{1,7}$/.test(text)) return null
  const count = Number(text)
  return count >= least && count <= most ? count : null
}

/** `limit` 1 to 100 (50 if not given) and `offset` from 0; null when either is not such a number. */
export function readPaging(query: URLSearchParams): Paging | null {
  const limit = readCount(query.get('limit'), USUAL, 1, MOST)
  const offset = readCount(query.get('offset'), 0, 0, FURTHEST)
  return limit === null || offset === null ? null : { limit, offset }
}
