/** How and when an edition went live, as the read model holds it. Shared by every query that shows an edition. */
import type { Release } from '../read-models'

export const RELEASE_COLUMNS = 'edition_id, edition_hash, version, first_released_at, released_at'

export type ReleaseRow = {
  edition_id: string
  edition_hash: string
  version: number
  first_released_at: Date
  released_at: Date
}

export const readRelease = (row: ReleaseRow): Release => ({
  edition: row.edition_id,
  hash: row.edition_hash,
  version: row.version,
  firstReleasedAt: row.first_released_at.toISOString(),
  releasedAt: row.released_at.toISOString(),
})
