/** Stops a release at a known place: it waits to write what readers will see, until the table is let go. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { waitFor } from './own-newsroom'

/** Keeps everybody from writing the read model of the newsroom; reading goes on. */
export async function holdReadModel(dataDirectory: string) {
  const { ownerUrl } = JSON.parse(readFileSync(path.join(dataDirectory, 'database.json'), 'utf8'))
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('begin')
  await client.query('lock table site.briefings in share row exclusive mode')
  return {
    whenSomebodyWaits: () =>
      waitFor('a release to wait for the read model', 10, async () => {
        const { rowCount } = await client.query(
          `select 1 from pg_locks where relation = 'site.briefings'::regclass and not granted`,
        )
        return rowCount ? true : null
      }),
    now: () => client.end(),
  }
}
