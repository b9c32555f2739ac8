/**
 * A newsroom that a spec may kill: its own port and data folder, kept over all its deaths. Tells the helpers of
 * `fixtures/newsroom.ts` its address; Playwright runs it in a process of its own, so other specs keep theirs.
 */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test as base } from '@playwright/test'
import {
  findFreePort,
  makeDataFolder,
  type StartedNewsroom,
  startNewsroom,
  stopNewsroom,
} from '../fixtures/start-newsroom'
import { isRunning, kill, listDescendants, type Process } from './processes'

export type OwnNewsroom = {
  dataDirectory: string
  port: number
  /** The newest start; throws while none was made. */
  started: () => StartedNewsroom
  start: () => Promise<void>
  stop: () => Promise<void>
  /** The process that is the web server or the worker just now; waits for it while it is being started. */
  find: (part: 'web' | 'worker') => Promise<Process>
}

const programs = { web: /next-server|next[\\/]dist[\\/]bin[\\/]next/, worker: /worker[\\/]main\.ts/ }

/** Waits until `look` gives something; an error after `seconds` names what was missing. */
export async function waitFor<Found>(what: string, seconds: number, look: () => Promise<Found | null>): Promise<Found> {
  for (const end = Date.now() + seconds * 1000; ; await sleep(25)) {
    const found = await look()
    if (found !== null) return found
    if (Date.now() > end) throw new Error(`Not within ${seconds} s: ${what}`)
  }
}

async function openOwnNewsroom(): Promise<OwnNewsroom & { close: () => Promise<void> }> {
  const dataDirectory = makeDataFolder()
  const port = await findFreePort()
  let current: StartedNewsroom | undefined
  const started = () => {
    if (!current) throw new Error('The newsroom was never started.')
    return current
  }
  const start = async () => {
    current = await startNewsroom(port, dataDirectory)
  }
  await start()
  const find = (part: keyof typeof programs) =>
    waitFor(`a running ${part}`, 20, async () => {
      const all = listDescendants(started().process.pid ?? 0)
      return all.find(({ command }) => programs[part].test(command)) ?? null
    })
  const close = async () => {
    const left = listDescendants(started().process.pid ?? 0)
    await stopNewsroom(started())
    for (const one of left.filter(isRunning)) kill(one)
    rmSync(path.dirname(dataDirectory), { recursive: true, force: true })
  }
  return { dataDirectory, port, started, start, stop: () => stopNewsroom(started()), find, close }
}

/** Playwright's test with a newsroom of its own, started before the first test of a process and stopped after the last. */
export const test = base.extend<object, { newsroom: OwnNewsroom }>({
  newsroom: [
    async ({ browserName: _ }, use) => {
      const newsroom = await openOwnNewsroom()
      process.env.NEWSROOM_URL = newsroom.started().url
      process.env.NEWSROOM_DATA = newsroom.dataDirectory
      await use(newsroom)
      await newsroom.close()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
})
