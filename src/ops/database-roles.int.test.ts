import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { hasSeparateRoles } from './database-roles'

const { DATABASE_URL: app = '', DATABASE_OWNER_URL: owner = '', DATABASE_SITE_URL: site = '' } = process.env
const urls = vi.hoisted(() => ({ databaseUrl: '', databaseSiteUrl: '' }))
vi.mock('./env', () => ({ env: urls }))

let client: pg.Client | undefined
afterEach(() => client?.end())

/** Whether a web process with these two connections sees three roles. */
async function sees(databaseUrl: string, databaseSiteUrl: string): Promise<boolean> {
  const connection = new pg.Client(databaseUrl)
  client = connection
  Object.assign(urls, { databaseUrl, databaseSiteUrl })
  await connection.connect()
  return hasSeparateRoles((statement) => connection.query(statement))
}

test('a web process that was never told of the owner sees that the three roles are separate', async () => {
  expect(await sees(app, site)).toBe(true)
})

test('the administrator is warned when the application signs in as the owner of the tables', async () => {
  expect(await sees(owner, site)).toBe(false)
})

test('the administrator is warned when the public site signs in as the application', async () => {
  expect(await sees(app, app)).toBe(false)
})
