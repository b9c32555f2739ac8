/**
 * What readers meet after an accident: the old edition or the new one, whole and the same everywhere, and the new one
 * whenever its release was answered. The newsroom is killed part by part, then altogether, always on one data folder.
 */
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { call, callAs, move } from '../fixtures/newsroom'
import { holdReadModel } from './hold-read-model'
import { type OwnNewsroom, test, waitFor } from './own-newsroom'
import { isRunning, kill, listDescendants } from './processes'
import { Readers } from './readers'

test.describe.configure({ mode: 'serial' })
test.skip(process.platform !== 'linux', 'processes are found through /proc')
test.setTimeout(180_000)

let readers: Readers
/** What a release takes on this machine, in milliseconds; the kills are spread over it. */
let releaseTakes: number

test.beforeAll(async ({ newsroom: _ }) => {
  readers = await Readers.invite()
  await readers.expectEverywhere(await readers.releaseNext())
  const { id, hash, n } = await readers.approveNext()
  const began = performance.now()
  await move('publisher', 'release', { edition: id, hash })
  releaseTakes = performance.now() - began
  await readers.expectEverywhere(n)
})

const isReady = () =>
  waitFor('the site to be back', 30, () =>
    call(null, 'GET', '/readyz').then(
      ({ status }) => (status === 200 ? true : null),
      () => null,
    ),
  )

/** Releases the next edition, kills one part `delay` milliseconds after asking for it, and looks what became of it. */
async function killDuringRelease(newsroom: OwnNewsroom, part: 'web' | 'worker', delay: number): Promise<void> {
  const { id, hash, n } = await readers.approveNext()
  const victim = await newsroom.pidOf(part)
  const public_ = readers.keepReading()
  const answered = move('publisher', 'release', { edition: id, hash }).then(
    () => true,
    () => false,
  )
  await sleep(delay)
  kill({ pid: victim })
  const isAnswered = await answered
  await isReady()
  expect(await newsroom.pidOf(part)).not.toBe(victim)
  const { json } = await callAs('editor', 'GET', `/api/moves?edition=${id}`)
  const isLive = (json.edition as { state: string }).state === 'live'
  if (isAnswered) expect(isLive).toBe(true)
  await readers.expectEverywhere(isLive ? n : n - 1)
  if (!isLive) {
    await move('publisher', 'release', { edition: id, hash })
    await readers.expectEverywhere(n)
  }
  expect(await public_.stop()).toEqual([])
}

test('readers never meet half a release when the web server is killed during it', async ({ newsroom }) => {
  for (const share of [0.15, 0.5, 0.85, 1.05]) await killDuringRelease(newsroom, 'web', releaseTakes * share)
})

test('a release whose web server dies before the commit has not happened, and can be made again', async ({
  newsroom,
}) => {
  const { id, hash, n } = await readers.approveNext()
  const letGo = await holdReadModel(newsroom.dataDirectory)
  const release = move('publisher', 'release', { edition: id, hash }).catch(() => null)
  await letGo.whenSomebodyWaits()
  kill({ pid: await newsroom.pidOf('web') })
  expect(await release).toBeNull()
  await letGo.now()
  await isReady()
  await readers.expectEverywhere(n - 1)
  await move('publisher', 'release', { edition: id, hash })
  await readers.expectEverywhere(n)
})

test('readers get a release within ten seconds although the worker is killed while refreshing pages', async ({
  newsroom,
}) => {
  for (const extra of [0, 4, 12, 30]) await killDuringRelease(newsroom, 'worker', releaseTakes + extra)
})

test('readers get a release that no worker had heard of when it was killed', async ({ newsroom }) => {
  const worker = await newsroom.pidOf('worker')
  process.kill(worker, 'SIGSTOP')
  const n = await readers.releaseNext()
  kill({ pid: worker })
  await readers.expectEverywhere(n, 15)
})

test('a release reaches readers after the database was killed', async ({ newsroom }) => {
  const supervisor = newsroom.started().process.pid ?? 0
  const postgres = listDescendants(supervisor).find(({ command }) => /bin[\\/]postgres -D/.test(command))
  expect(postgres).toBeDefined()
  if (postgres) kill(postgres)
  await waitFor('the database to be gone', 10, async () => (postgres && isRunning(postgres) ? null : true))
  await isReady()
  await readers.expectEverywhere(await readers.releaseNext())
})

/** Whether somebody answers on the newsroom's port. */
const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('close', () => socket.destroy())
  })

test('Ctrl-C leaves no process, no lock and no open port, and the next start shows a release nobody had read', async ({
  newsroom,
}) => {
  const family = listDescendants(newsroom.started().process.pid ?? 0)
  expect(family.length).toBeGreaterThan(3)
  const n = await readers.releaseNext()
  await newsroom.stop()
  expect(newsroom.started().process.exitCode).toBe(0)
  expect(family.filter(isRunning)).toEqual([])
  expect(await isListening(newsroom.port)).toBe(false)
  for (const file of ['supervisor.lock', 'pg/postmaster.pid']) {
    expect(existsSync(path.join(newsroom.dataDirectory, file)), file).toBe(false)
  }
  await newsroom.start()
  await readers.expectEverywhere(n)
})

test('a killed supervisor takes everything with it, and the next start serves everything', async ({ newsroom }) => {
  const supervisor = newsroom.started().process.pid ?? 0
  const family = listDescendants(supervisor)
  const n = await readers.releaseNext()
  kill({ pid: supervisor })
  await waitFor('every process to leave', 10, async () => (family.some(isRunning) ? null : true))
  expect(await isListening(newsroom.port)).toBe(false)
  await newsroom.start()
  await readers.expectEverywhere(n)
})

test('a release that was answered is there after everything is killed at once', async ({ newsroom }) => {
  const supervisor = newsroom.started().process.pid ?? 0
  const n = await readers.releaseNext()
  for (const one of [{ pid: supervisor }, ...listDescendants(supervisor)]) kill(one)
  await newsroom.start()
  await readers.expectEverywhere(n)
})
