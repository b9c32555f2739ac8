// The data directory: one newsroom's database, uploads, secrets and logs, used by one supervisor at a time.

import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify, isSameProcess, readLock, takeLock } from './lock.mjs'
import { StartRefused } from './say.mjs'

/** @param {string} dataDirectory */
const lockFile = (dataDirectory) => path.join(dataDirectory, 'supervisor.lock')

/** @param {string} dataDirectory */
export const logDirectoryOf = (dataDirectory) => path.join(dataDirectory, 'logs')

/**
 * Makes the folders. Others may pass through, not look inside: the database may run as another system user.
 * @param {string} dataDirectory
 */
export function makeDataDirectory(dataDirectory) {
  try {
    if (!existsSync(dataDirectory)) {
      mkdirSync(dataDirectory, { recursive: true })
      chmodSync(dataDirectory, 0o711)
    }
    mkdirSync(logDirectoryOf(dataDirectory), { recursive: true, mode: 0o700 })
    // Pictures are private until they are released, from other users of this machine too.
    mkdirSync(path.join(dataDirectory, 'media'), { recursive: true, mode: 0o700 })
    accessSync(dataDirectory, constants.W_OK | constants.X_OK)
    accessSync(logDirectoryOf(dataDirectory), constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new StartRefused(
      `无法写入数据目录 ${dataDirectory}（${error.code}），请检查权限，或用 DATA_DIR 指定另一个目录。`,
      `Cannot write to the data directory ${dataDirectory} (${error.code}): check its rights, or name another with DATA_DIR.`,
    )
  }
}

/**
 * Makes this process the only one to run the data directory's database, and ends what a killed one left running.
 * @param {string} dataDirectory
 * @param {{ isBrief?: boolean }} [options] brief: a command that needs the database for a moment
 * @returns {Promise<{ noteChildren: (pids: number[]) => void, release: () => void }>}
 */
export async function claimDataDirectory(dataDirectory, { isBrief = false } = {}) {
  const file = lockFile(dataDirectory)
  const lock = takeLock(file)
  if ('heldBy' in lock) {
    throw new StartRefused(
      `数据目录 ${dataDirectory} 已有一个正在运行的发布厅（进程 ${lock.heldBy.pid}），请先停止它，或设置另一个 DATA_DIR。`,
      `A Fabuting is already running on ${dataDirectory} (process ${lock.heldBy.pid}): stop it, or set another DATA_DIR.`,
    )
  }
  await endLeftOvers(/** @type {import('./lock.mjs').Owner[]} */ (lock.left?.children ?? []))
  const noteChildren = (/** @type {number[]} */ pids) => {
    const note = { ...identify(process.pid), isBrief, children: pids.map(identify) }
    writeFileSync(`${file}.new`, JSON.stringify(note), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  noteChildren([])
  return { noteChildren, release: lock.release }
}

/** Who runs this data directory now, or null. @param {string} dataDirectory @returns {import('./lock.mjs').Owner | null} */
export function currentOwner(dataDirectory) {
  const owner = readLock(lockFile(dataDirectory))
  return owner && isSameProcess(owner) ? owner : null
}

/** Children of a killed supervisor leave by themselves; after ten seconds they are ended. @param {import('./lock.mjs').Owner[]} children */
async function endLeftOvers(children) {
  for (let tries = 0; tries < 100 && children.some(isSameProcess); tries += 1) await sleep(100)
  for (const child of children.filter(isSameProcess)) process.kill(child.pid, 'SIGKILL')
}

/**
 * The two secrets of the newsroom: made once, kept in secrets.json (0600).
 * @param {string} dataDirectory
 * @returns {{ payloadSecret: string, internalSecret: string }}
 */
export function readOrMakeSecrets(dataDirectory) {
  const file = path.join(dataDirectory, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const secret = () => randomBytes(32).toString('base64url')
  const secrets = { payloadSecret: secret(), internalSecret: secret() }
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}
