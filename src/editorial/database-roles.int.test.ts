import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from './newsroom.testing'

const RECORDS = [
  'edition_contents',
  'decisions',
  'decisions_texts',
  'corrections',
  'corrections_texts',
  'edits',
  'audit_events',
  'audit_checks',
  'take_downs',
  'correction_requests',
  'correction_answers',
]

/** PostgreSQL's code for "this role may not". */
const FORBIDDEN = '42501'

let newsroom: Newsroom
const clients = new Map<'app' | 'owner' | 'site', pg.Client>()

async function connect(role: 'app' | 'owner' | 'site', connectionString: string | undefined): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  clients.set(role, client)
}

/** What became of a statement: null when it was carried out, else PostgreSQL's code. Nothing of it stays. */
async function attempt(role: 'app' | 'owner' | 'site', statement: string): Promise<string | null> {
  const client = clients.get(role)
  if (!client) throw new Error(`Nobody is connected as ${role}.`)
  await client.query('begin')
  try {
    await client.query(statement)
    return null
  } catch (error) {
    return String((error as { code?: string }).code)
  } finally {
    await client.query('rollback')
  }
}

const rowsOf = async (statement: string): Promise<Record<string, string>[]> => {
  const client = clients.get('owner')
  return (await client?.query(statement))?.rows ?? []
}

beforeAll(async () => {
  newsroom = await openNewsroom()
  const briefing = await newsroom.prepareBriefing()
  await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
  await newsroom.approveAll(briefing.id)
  await connect('app', process.env.DATABASE_URL)
  await connect('owner', process.env.DATABASE_OWNER_URL)
  await connect('site', process.env.DATABASE_SITE_URL)
})
afterAll(async () => {
  for (const client of clients.values()) await client.end()
  await newsroom.close()
})

describe('what is on record', () => {
  it.each(RECORDS)('stays as it is in %s, whoever asks the database', async (table) => {
    const [column] = await rowsOf(
      `select column_name as name from information_schema.columns
       where table_schema = 'public' and table_name = '${table}' and is_identity = 'NO' order by ordinal_position limit 1`,
    )
    const changes = [
      `update public.${table} set "${column?.name}" = "${column?.name}"`,
      `delete from public.${table}`,
      `truncate public.${table} cascade`,
    ]
    for (const change of changes) {
      expect([change, await attempt('app', change)]).toEqual([change, FORBIDDEN])
      expect([change, await attempt('owner', change)]).toEqual([change, FORBIDDEN])
      expect([change, await attempt('site', change)]).toEqual([change, FORBIDDEN])
    }
  })

  it('cannot be opened to changes by the app: it may not take the triggers off or change the rights', async () => {
    for (const way of [
      'alter table public.audit_events disable trigger append_only',
      'drop trigger append_only on public.audit_events',
      `set session_replication_role = 'replica'`,
      'drop function public.fabuting_refuse_change() cascade',
      'drop table public.audit_events cascade',
    ]) {
      expect([way, await attempt('app', way)]).toEqual([way, FORBIDDEN])
    }
  })

  it('has its trigger on every table named here, and no table of records is forgotten', async () => {
    const guarded = await rowsOf(
      `select relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
       where tgname = 'append_only' and tgenabled <> 'D' order by relname`,
    )
    expect(guarded.map(({ name }) => name)).toEqual([...RECORDS].sort())
  })
})

describe('the public site’s own database role', () => {
  it('reads what was released, and no table of the newsroom', async () => {
    for (const { name } of await rowsOf(`select tablename as name from pg_tables where schemaname = 'site'`)) {
      expect([name, await attempt('site', `select * from site."${name}" limit 1`)]).toEqual([name, null])
    }
    const tables = await rowsOf(
      `select schemaname || '."' || tablename || '"' as name from pg_tables
       where schemaname not in ('site', 'pg_catalog', 'information_schema')`,
    )
    expect(tables.length).toBeGreaterThan(30)
    for (const { name } of tables) {
      expect([name, await attempt('site', `select * from ${name} limit 1`)]).toEqual([name, FORBIDDEN])
    }
  })

  it('writes nothing, not even read models', async () => {
    for (const statement of [
      `update site.briefings set title = 'x'`,
      'delete from site.briefings',
      'truncate site.briefings',
      `insert into site.settings (id, value) values (1, '{}')`,
      'create table site.own (id int)',
      'create table public.own (id int)',
      `select public.fabuting_add_job('refresh-pages', '{}')`,
      `select graphile_worker.add_job('refresh-pages', '{}')`,
    ]) {
      expect([statement, await attempt('site', statement)]).toEqual([statement, FORBIDDEN])
    }
  })
})

describe('the app’s own database role', () => {
  it('adds jobs for the worker, and cannot touch the queue otherwise', async () => {
    const add = `select public.fabuting_add_job('refresh-pages', '{"pages":[],"briefing":null,"mustShow":[]}')`
    expect(await attempt('app', add)).toBeNull()
    expect(await attempt('app', 'delete from graphile_worker._private_jobs')).toBe(FORBIDDEN)
    expect(await attempt('app', `insert into public.payload_migrations (name) values ('x')`)).toBe(FORBIDDEN)
  })
})
