import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logDirectoryOf, makeDataDirectory } from './claim-data-directory.mjs'
import { connectionFile } from './postgres-cluster.mjs'
import { startPostgres } from './postgres-server.mjs'

const outer = mkdtempSync(path.join(tmpdir(), 'postgres-'))
const dataDirectory = path.join(outer, 'data')
const start = () => startPostgres({ dataDirectory, logDirectory: logDirectoryOf(dataDirectory), isDurable: false })
let database: Awaited<ReturnType<typeof start>>

async function ask(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  chmodSync(outer, 0o711)
  makeDataDirectory(dataDirectory)
  database = await start()
})
afterAll(async () => {
  await database.stop()
  rmSync(outer, { recursive: true, force: true })
})

describe('the embedded database', () => {
  it('counts characters as Chinese needs and notices a damaged page', async () => {
    const { databaseUrl } = database.connections
    expect(await ask(databaseUrl, 'show server_encoding')).toEqual(['UTF8'])
    expect(await ask(databaseUrl, 'show lc_ctype')).toEqual([process.platform === 'linux' ? 'C.UTF-8' : 'C'])
    expect(await ask(databaseUrl, 'show data_checksums')).toEqual(['on'])
  })

  it('knows three roles, of which only the owner may make tables', async () => {
    const { ownerUrl, databaseUrl, siteUrl } = database.connections
    await ask(ownerUrl, 'create table made_by_owner (id int)')
    await expect(ask(databaseUrl, 'create table made_by_app (id int)')).rejects.toThrow('permission denied')
    await expect(ask(siteUrl, 'create table made_by_site (id int)')).rejects.toThrow('permission denied')
    await expect(ask(siteUrl, 'select * from made_by_owner')).rejects.toThrow('permission denied')
  })

  it('lets nobody in without the password', async () => {
    const open = new URL(database.connections.databaseUrl)
    open.password = 'guess'
    await expect(ask(open.href, 'select 1')).rejects.toThrow('password authentication failed')
  })

  it('tells other commands where it is, and nobody else', async () => {
    const file = connectionFile(dataDirectory)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(database.connections)
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  it('keeps what was saved over a stop and a start, and over the loss of its password file', async () => {
    await ask(database.connections.ownerUrl, 'create table kept (id int)')
    await database.stop()
    rmSync(connectionFile(dataDirectory))
    database = await start()
    expect(await ask(database.connections.ownerUrl, 'select count(*)::int from kept')).toEqual([0])
  })
})
