// Lets any command of the newsroom work on its database: the one DATABASE_URL names; else the embedded one that a
// running `npm start` serves; else the embedded one, started for this command and stopped after it.

import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { childPids } from './supervisor/child.mjs'
import {
  claimDataDirectory,
  currentOwner,
  logDirectoryOf,
  makeDataDirectory,
  readOrMakeSecrets,
} from './supervisor/claim-data-directory.mjs'
import { connectionFile } from './supervisor/postgres-cluster.mjs'
import { startPostgres } from './supervisor/postgres-server.mjs'
import { StartRefused } from './supervisor/say.mjs'
import { dataDirectoryOf, loadDotEnv } from './supervisor/settings.mjs'

/** @typedef {import('./supervisor/postgres-cluster.mjs').Connections} Connections */

/**
 * Runs `work` with DATABASE_URL, DATABASE_OWNER_URL, DATABASE_SITE_URL, PAYLOAD_SECRET and INTERNAL_SECRET set in
 * process.env. Call it before anything reads the environment, and import the composition root inside `work`.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(work) {
  loadDotEnv()
  const dataDirectory = dataDirectoryOf(process.env)
  process.env.DATA_DIR = dataDirectory
  makeDataDirectory(dataDirectory)
  const secrets = readOrMakeSecrets(dataDirectory)
  process.env.PAYLOAD_SECRET ||= secrets.payloadSecret
  process.env.INTERNAL_SECRET ||= secrets.internalSecret
  if (process.env.DATABASE_URL) return work()

  while (currentOwner(dataDirectory)?.isBrief) await sleep(200)
  if (currentOwner(dataDirectory)) {
    use(await findRunning(dataDirectory))
    return work()
  }
  const claim = await claimDataDirectory(dataDirectory, { isBrief: true })
  try {
    const database = await startPostgres({ dataDirectory, logDirectory: logDirectoryOf(dataDirectory) })
    claim.noteChildren(childPids())
    use(database.connections)
    try {
      return await work()
    } finally {
      await database.stop()
    }
  } finally {
    claim.release()
  }
}

/** @param {Connections} connections */
function use({ databaseUrl, ownerUrl, siteUrl }) {
  Object.assign(process.env, { DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: ownerUrl, DATABASE_SITE_URL: siteUrl })
}

/** The database of the running newsroom, which may itself be starting. @param {string} dataDirectory @returns {Promise<Connections>} */
async function findRunning(dataDirectory) {
  for (let tries = 0; tries < 150; tries += 1) {
    const connections = readConnectionFile(dataDirectory)
    if (connections && (await answers(connections.port))) return connections
    await sleep(200)
  }
  throw new StartRefused(
    '发布厅正在启动，但数据库在 30 秒内没有响应，请稍后再试。',
    'Fabuting is starting but its database did not answer within 30 s: try again later.',
  )
}

/** @param {string} dataDirectory @returns {Connections | null} */
function readConnectionFile(dataDirectory) {
  try {
    return JSON.parse(readFileSync(connectionFile(dataDirectory), 'utf8'))
  } catch {
    return null
  }
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
