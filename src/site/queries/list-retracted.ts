/** Where sessions were retracted: every such page and all addresses below it answer 410. */
import { sessionPath } from '@/domain/publication/addresses'
import { readRows } from './read-rows'

/** The paths of their pages. */
export async function listRetracted(): Promise<ReadonlySet<string>> {
  const rows = await readRows<{ series_slug: string; session: number }>(
    `select series_slug, session from site.briefings where state = 'retracted'`,
  )
  return new Set(rows.map((row) => sessionPath(row.series_slug, row.session)))
}
