/**
 * The public site's own way to the database: a small pool of the role that may SELECT the read models and
 * nothing else, in read-only sessions. Made at the first question, because a build knows no database.
 */
import pg from 'pg'
import { env } from '@/ops/env'
import { log } from '@/ops/log'

const DATE = 1082
const QUESTION_MS = 5_000

/** A calendar date stays the text it is: a `Date` would move it into the server's own zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === DATE ? (text: string) => text : pg.types.getTypeParser(oid, format === 'binary' ? 'text' : format),
}

let pool: pg.Pool | undefined

function openPool(): pg.Pool {
  const opened = new pg.Pool({
    connectionString: env.databaseSiteUrl,
    types,
    max: 4,
    connectionTimeoutMillis: QUESTION_MS,
    statement_timeout: QUESTION_MS,
    application_name: 'fabuting-site',
    options: '-c default_transaction_read_only=on',
  })
  // An idle connection that breaks is dropped by the pool; without a listener it would end the process.
  opened.on('error', (error) => log.warn({ reason: error.message }, 'public site lost an idle database connection'))
  return opened
}

/**
 * The rows a statement gives; none is an empty list.
 *
 * @throws whatever the database reports: a page that could not be read must fail, never look empty.
 */
export async function readRows<Row extends object>(statement: string, values: readonly unknown[] = []): Promise<Row[]> {
  pool ??= openPool()
  const { rows } = await pool.query<Row>(statement, [...values])
  return rows
}
