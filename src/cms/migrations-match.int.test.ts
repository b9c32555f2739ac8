import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import config from '@payload-config'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
})
afterAll(() => payload.destroy())

/** The tables as the newest migration left them. */
function readSnapshot() {
  const folder = payload.db.migrationDir
  const snapshots = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return JSON.parse(readFileSync(path.join(folder, snapshots.sort().at(-1) ?? ''), 'utf8'))
}

/** What a migration would have to do to these tables to make them those of the collections. */
async function missingStatements(snapshot: ReturnType<typeof readSnapshot>): Promise<string[]> {
  const database = payload.db as unknown as PostgresAdapter
  const { generateDrizzleJson, generateMigration } = database.requireDrizzleKit()
  return generateMigration(snapshot, await generateDrizzleJson(database.schema))
}

it('the migrations make the very tables that the collections describe', async () => {
  expect(await missingStatements(readSnapshot())).toEqual([])
})

it('a field that was added without a migration is found', async () => {
  const snapshot = readSnapshot()
  delete snapshot.tables['public.briefings'].columns.title
  expect(await missingStatements(snapshot)).toEqual([expect.stringContaining('ADD COLUMN "title"')])
})
