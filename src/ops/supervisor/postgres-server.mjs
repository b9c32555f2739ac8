// Starts and stops the embedded PostgreSQL on a free port of 127.0.0.1, without a socket file, and ends a server that
// an earlier kill -9 left behind.

import { readFileSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { keepRunning, lastLines, readLog, startChild } from './child.mjs'
import { isAlive } from './lock.mjs'
import { pickPort } from './ports.mjs'
import { openCluster, writeConnections } from './postgres-cluster.mjs'
import { StartRefused } from './say.mjs'

const guard = fileURLToPath(new URL('./guard.mjs', import.meta.url))

/** @typedef {import('./postgres-cluster.mjs').Connections} Connections */

/**
 * @param {{ dataDirectory: string, logDirectory: string, isDurable?: boolean }} where
 * `isDurable: false` is for tests: faster, and lost when the machine loses power.
 * @returns {Promise<{ connections: Connections, stop: () => Promise<void> }>}
 */
export async function startPostgres({ dataDirectory, logDirectory, isDurable = true }) {
  const { folder, binaries, runAs, passwords, lastPort } = openCluster(dataDirectory)
  await endLeftOver(folder)
  const port = await pickPort(lastPort)
  const options = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const args = ['-D', folder, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const command = { command: path.join(binaries, 'bin/postgres'), args, ...runAs }
  const program = { name: 'postgres', args: [guard, JSON.stringify(command)], logDirectory, isGuard: true }
  let hasFailed = false
  const server = keepRunning(
    () => startChild(program),
    () => {
      hasFailed = true
    },
  )
  await ready(folder, () => hasFailed).catch(async (error) => {
    await server.stop(1_000)
    throw new StartRefused(
      '数据库没有启动。',
      `The database did not start (${error.message}).`,
      lastLines(readLog(program), 8),
    )
  })
  return { connections: writeConnections(dataDirectory, passwords, port), stop: () => server.stop(20_000) }
}

/** The server's own word in its pid file: line 1 its process, line 8 its state. @param {string} folder */
function readPidFile(folder) {
  try {
    const lines = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), state: (lines[7] ?? '').trim() }
  } catch {
    return null
  }
}

/** @param {string} folder @param {() => boolean} hasFailed */
async function ready(folder, hasFailed) {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const found = readPidFile(folder)
    if (found?.state === 'ready' && isAlive(found.pid)) return
    if (hasFailed()) throw new Error('it ended at once')
    await sleep(50)
  }
  throw new Error('not ready after 60 s')
}

/**
 * A server left by kill -9 is stopped by its pid file, quickly and cleanly, then at once. A pid file whose number now
 * belongs to another program is removed. A dead server keeps its number until its parent has collected it, and as long
 * PostgreSQL takes it for a living one: that is waited for.
 * @param {string} folder
 */
async function endLeftOver(folder) {
  const found = readPidFile(folder)
  if (!found) return
  if (isAlive(found.pid)) {
    if (!isServerOf(found.pid, folder)) return rmSync(path.join(folder, 'postmaster.pid'), { force: true })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT', 'SIGKILL'])) {
      if (isAlive(found.pid)) process.kill(found.pid, signal)
      for (let tries = 0; tries < 100 && isAlive(found.pid); tries += 1) await sleep(100)
    }
  }
  for (let tries = 0; tries < 300 && isKnown(found.pid) && !isAlive(found.pid); tries += 1) await sleep(100)
}

/** Whether the kernel knows the number, of a dead process too. @param {number} pid */
function isKnown(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** A PostgreSQL server stands in its data folder. @param {number} pid @param {string} folder */
function isServerOf(pid, folder) {
  try {
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch {
    return process.platform !== 'linux'
  }
}
