import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { runToEnd } from './child.mjs'
import { withholdOwner } from './withhold-owner.mjs'

const OWNER = 'postgres://owner:the-owners-password@db/fabuting'
const TELL = 'console.log(JSON.stringify(process.env))'

afterEach(() => vi.unstubAllEnvs())

test('a child is told how the owner of the tables signs in only where the start says so', async () => {
  vi.stubEnv('DATABASE_OWNER_URL', OWNER)
  const ownerUrl = withholdOwner(process.env)
  const logDirectory = mkdtempSync(path.join(tmpdir(), 'owner-'))
  const run = (name: string, environment: NodeJS.ProcessEnv) =>
    runToEnd({ name, args: ['-e', TELL], environment, logDirectory })
  const web = await run('web', {} as NodeJS.ProcessEnv)
  expect(JSON.parse(web.output)).toMatchObject({ DATABASE_OWNER_URL: '' })
  expect(readFileSync(path.join(logDirectory, 'web.log'), 'utf8')).not.toContain('the-owners-password')
  const worker = await run('worker', { DATABASE_OWNER_URL: ownerUrl } as unknown as NodeJS.ProcessEnv)
  expect(JSON.parse(worker.output)).toMatchObject({ DATABASE_OWNER_URL: OWNER })
})

test('a newsroom with one role has no owner to withhold', () => {
  expect(withholdOwner({})).toBe('')
})
