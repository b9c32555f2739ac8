/**
 * Prepares a newsroom that has not been prepared: `seed/prepare-newsroom.ts` does the work. Safe to run at every start;
 * looks at the database first, because loading Payload takes seconds.
 */
import pg from 'pg'
import { env } from '../env'

/** Whether there is nothing left to do. */
async function isPrepared(): Promise<boolean> {
  const client = new pg.Client({ connectionString: env.databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query(`select 1 from audit_events where event = 'newsroom-prepared' limit 1`)
    return rows.length > 0
  } finally {
    await client.end()
  }
}

if (!(await isPrepared())) {
  const { prepareNewsroom } = await import('../seed/prepare-newsroom')
  await prepareNewsroom((line) => console.log(line))
}
process.exit(0)
