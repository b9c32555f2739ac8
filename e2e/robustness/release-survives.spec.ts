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
import { isRunning, kill, listDescendants, type Process } from './processes'
import { Readers } from './readers'

// Each death of a part makes the supervisor wait twice as long before it starts it again, for a minute: the tests stand in
// the order that waits least.
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

const hasEnded = (one: Process) => waitFor(`the end of ${one.command}`, 10, async () => (isRunning(one) ? null : true))

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
  const victim = await newsroom.find(part)
  const reading = readers.keepReading()
  const answered = move('publisher', 'release', { edition: id, hash }).then(
    () => true,
    () => false,
  )
  await sleep(delay)
  kill(victim)
  const isAnswered = await answered
  await hasEnded(victim)
  await isReady()
  await newsroom.find(part)
  const { status, json } = await callAs('editor', 'GET', `/api/moves?edition=${id}`)
  expect(status).toBe(200)
  // Only an edition on its way is named; one that is live no longer is.
  const isLive = json.edition === null
  if (isAnswered) expect(isLive).toBe(true)
  await readers.expectEverywhere(isLive ? n : n - 1)
  if (!isLive) {
    await move('publisher', 'release', { edition: id, hash })
    await readers.expectEverywhere(n)
  }
  expect(await reading.stop()).toEqual([])
}

/** Whether somebody answers on the newsroom's port. */
const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('close', () => socket.destroy())
  })

test('readers never meet half a release when the web server is killed during it', async ({ newsroom }) => {
  for (const share of [0.15, 0.5, 0.85, 1.05]) await killDuringRelease(newsroom, 'web', releaseTakes * share)
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

test('a release reaches readers after the database was killed', async ({ newsroom }) => {
  const supervisor = newsroom.started().process.pid ?? 0
  const postgres = listDescendants(supervisor).filter(({ command }) => /bin[\\/]postgres -D/.test(command))
  expect(postgres).toHaveLength(1)
  for (const one of postgres) {
    kill(one)
    await hasEnded(one)
  }
  await isReady()
  await readers.expectEverywhere(await readers.releaseNext())
})

test('a release whose web server dies before the commit has not happened, and can be made again', async ({
  newsroom,
}) => {
  const { id, hash, n } = await readers.approveNext()
  const letGo = await holdReadModel(newsroom.dataDirectory)
  const release = move('publisher', 'release', { edition: id, hash }).catch(() => null)
  await letGo.whenSomebodyWaits()
  const web = await newsroom.find('web')
  kill(web)
  expect(await release).toBeNull()
  await letGo.now()
  await hasEnded(web)
  await isReady()
  await readers.expectEverywhere(n - 1)
  await move('publisher', 'release', { edition: id, hash })
  await readers.expectEverywhere(n)
})

test('readers get a release that no worker had heard of when it was killed', async ({ newsroom }) => {
  const worker = await newsroom.find('worker')
  process.kill(worker.pid, 'SIGSTOP')
  const n = await readers.releaseNext()
  kill(worker)
  await readers.expectEverywhere(n)
})

test('readers get a release within ten seconds although the worker is killed while refreshing pages', async ({
  newsroom,
}) => {
  for (const extra of [0, 4, 15]) await killDuringRelease(newsroom, 'worker', releaseTakes + extra)
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
  const family = listDescendants(supervisor)
  for (const one of [{ pid: supervisor }, ...family]) kill(one)
  await newsroom.start()
  await readers.expectEverywhere(n)
})
