/**
 * Brings the database to the newest schema, as its owner: our migrations, the job queue's own, then the rights of the
 * other two roles. Safe to run again, and twice at once (one waits for the other).
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { env } from '../env'
import { grantRights } from '../grant-rights'

const MIGRATION_LOCK = 4_711_003

const owner = env.databaseOwnerUrl

/** Names of the migrations in the code, oldest first. */
function listMigrations(): string[] {
  return readdirSync(fileURLToPath(new URL('../../cms/migrations', import.meta.url)))
    .filter((file) => /^\d{8}_\d{6}_.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()
}

/** Whether every migration has been applied; spares later starts the loading of all of Payload. */
async function isUpToDate(client: pg.Client): Promise<boolean> {
  const { rows: tables } = await client.query(`select to_regclass('public.payload_migrations') as name`)
  if (!tables[0]?.name) return false
  const { rows } = await client.query<{ name: string }>('select name from public.payload_migrations')
  const applied = new Set(rows.map(({ name }) => name))
  return listMigrations().every((name) => applied.has(name))
}

async function applyMigrations(): Promise<void> {
  // Payload reads DATABASE_URL when its configuration is loaded: here it must be the owner's.
  process.env.DATABASE_URL = owner
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  // Payload's pool is not closed: closing waits for a client that it never gives back, and the process ends below.
  await payload.db.migrate()
}

const app = env.databaseUrl
const guard = new pg.Client({ connectionString: owner })
await guard.connect()
try {
  await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  if (!(await isUpToDate(guard))) await applyMigrations()
  await runMigrations({ connectionString: owner })
  await grantRights(guard, { owner, app, site: env.databaseSiteUrl })
} finally {
  await guard.end()
}
console.log('The database is at the newest schema.')
process.exit(0)
