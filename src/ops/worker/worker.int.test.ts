import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type FakeSite, openFakeSite } from './fake-site.testing'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const database = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })

let site: FakeSite | undefined
let worker: { process: ChildProcess; output: string } | undefined

beforeAll(async () => {
  await database.connect()
  // Other tests release too and run no worker: their pages are not on this site.
  await database.query('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))')
})
afterEach(async () => {
  worker?.process.kill('SIGKILL')
  await site?.close()
})
afterAll(() => database.end())

function startWorker(): { process: ChildProcess; output: string } {
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'src/ops/worker/main.ts'], {
    cwd: root,
    env: { ...process.env, INTERNAL_URL: site?.url, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const started = { process: child, output: '' }
  const hear = (chunk: Buffer) => {
    started.output += chunk.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return started
}

/** A job for one page of no briefing; the page tells the jobs of these tests apart. */
async function addJob(): Promise<string> {
  const page = `/${randomUUID()}`
  const payload = { pages: [page], briefing: null, mustShow: [] }
  await database.query(`select graphile_worker.add_job('refresh-pages', $1::json)`, [JSON.stringify(payload)])
  return page
}

const waiting = async (page: string) =>
  (
    await database.query<{ locked_by: string | null }>(
      `select locked_by from graphile_worker._private_jobs where payload #>> '{pages,0}' = $1`,
      [page],
    )
  ).rows

const untilDone = (page: string) =>
  vi.waitFor(async () => expect(await waiting(page)).toEqual([]), { timeout: 30_000, interval: 100 })

test('a job whose worker was killed in the middle is finished by the next worker', async () => {
  site = await openFakeSite(
    () => 'a page',
    (asking) => asking > 1,
  )
  const page = await addJob()
  worker = startWorker()
  await vi.waitFor(() => expect(site?.refreshes).toEqual([[page]]), { timeout: 30_000, interval: 20 })
  worker.process.kill('SIGKILL')
  await once(worker.process, 'exit')
  expect((await waiting(page))[0]?.locked_by).toBeTruthy()

  worker = startWorker()
  await untilDone(page)
  expect(site.refreshes).toEqual([[page], [page]])
})

test('a job that failed again and again is tried soon after a start, even one the queue had given up', async () => {
  site = await openFakeSite(() => 'a page')
  const pages = [await addJob(), await addJob()]
  const fail = (page: string | undefined, attempts: number) =>
    database.query(
      `update graphile_worker._private_jobs
          set attempts = $2, last_error = 'failed', run_at = now() + interval '6 hours', created_at = now()
        where payload #>> '{pages,0}' = $1`,
      [page, attempts],
    )
  await fail(pages[0], 12)
  await fail(pages[1], 25)
  worker = startWorker()
  for (const page of pages) await untilDone(page)
  expect(site.refreshes.flat().sort()).toEqual(pages.sort())
})

test('a worker says only JSON, and no secret, of what it does and of what fails', async () => {
  site = await openFakeSite(
    () => 'a page',
    (asking) => asking > 1,
  )
  await addJob()
  worker = startWorker()
  const { process: child } = worker
  await vi.waitFor(() => expect(worker?.output).toContain('worker is running'), { timeout: 30_000, interval: 100 })
  await vi.waitFor(() => expect(site?.refreshes.length).toBe(1), { timeout: 30_000, interval: 100 })
  await site.close()
  await vi.waitFor(() => expect(worker?.output).toContain('Failed task'), { timeout: 30_000, interval: 100 })
  child.kill('SIGTERM')
  await once(child, 'exit')

  const lines = worker.output.trim().split('\n')
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), time: expect.any(String) })
  const password = new URL(process.env.DATABASE_OWNER_URL ?? '').password
  for (const secret of [password, process.env.INTERNAL_SECRET, process.env.PAYLOAD_SECRET]) {
    expect(secret).toBeTruthy()
    expect(worker.output).not.toContain(secret)
  }
})

test('a worker whose database is away waits for it and then takes the work up', async () => {
  site = await openFakeSite(() => 'a page')
  const page = await addJob()
  worker = startWorker()
  await untilDone(page)
  await database.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'fabuting-worker'`,
  )
  const next = await addJob()
  await untilDone(next)
  expect(worker.process.exitCode).toBeNull()
})
