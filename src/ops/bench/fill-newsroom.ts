/** Gives the bench's own newsroom the history of many years, past the verbs and as the owner of its tables. */
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { connectionFile } from '../supervisor/postgres-cluster.mjs'
import { FILL } from './long-history'

export const BRIEFINGS = 2000
export const EDITIONS = 5

/**
 * What measurements look at: an edition waiting for the first reviewer, its briefing, and the largest briefing that has
 * all of its parts as drafts, which is the demonstration's.
 */
export type Filled = { briefing: string; edition: string; whole: string }

export async function fillNewsroom(dataDirectory: string): Promise<Filled> {
  const { ownerUrl } = JSON.parse(readFileSync(connectionFile(dataDirectory), 'utf8')) as { ownerUrl: string }
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(FILL.replaceAll(':briefings', String(BRIEFINGS)).replaceAll(':editions', String(EDITIONS)))
    await owner.query('analyze')
    const { rows } = await owner.query<Filled>(
      `select id::text as edition, briefing, (select briefing from model) as whole from editions
       where state = 'in_review' and stage = 'first' and series_slug like 'bench-%' order by number desc limit 1`,
    )
    if (!rows[0]) throw new Error('The newsroom was filled and nothing is under review.')
    return rows[0]
  } finally {
    await owner.end()
  }
}
