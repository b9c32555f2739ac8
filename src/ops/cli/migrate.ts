/**
 * Brings the database to the newest schema, as its owner: our migrations, the job queue's own, then the rights of the
 * other two roles. Safe to run again, and twice at once (one waits for the other).
 */
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { env } from '../env'
import { grantRights } from '../grant-rights'

const MIGRATION_LOCK = 4_711_003

const owner = env.databaseOwnerUrl
// Payload reads DATABASE_URL when its configuration is loaded: here it must be the owner's.
process.env.DATABASE_URL = owner

const guard = new pg.Client({ connectionString: owner })
await guard.connect()
await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
try {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  await payload.db.migrate()
  await runMigrations({ connectionString: owner })
  await grantRights(guard)
  await payload.destroy()
} finally {
  await guard.end()
}
console.log('The database is at the newest schema.')
process.exit(0)
