// Lock files that survive kill -9: a lock names its process and when that process began, so that a dead owner (or a
// stranger who got the same number later) does not keep anyone out.

import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** @typedef {{ pid: number, began: string, [fact: string]: unknown }} Owner */

/** When a process began, as the kernel counts it; '' where that cannot be known; null for one that is dead but not yet
 * collected by its parent. @param {number} pid */
function beganAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? '')
  } catch {
    return ''
  }
}

/** Whether a process with this number lives. @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false
  }
  return beganAt(pid) !== null
}

/** The process as a lock would name it. @param {number} pid @returns {Owner} */
export function identify(pid) {
  return { pid, began: beganAt(pid) ?? '' }
}

/** @param {Owner} owner */
export function isSameProcess(owner) {
  return isAlive(owner.pid) && beganAt(owner.pid) === owner.began
}

/** What the lock says, or null when there is none or it is torn. @param {string} file @returns {Owner | null} */
export function readLock(file) {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8'))
    return typeof owner?.pid === 'number' ? owner : null
  } catch {
    return null
  }
}

/**
 * Takes the lock, from a dead owner too.
 * @param {string} file
 * @returns {{ heldBy: Owner } | { left: Owner | null, release: () => void }} `left`: the dead owner whose lock was taken over
 */
export function takeLock(file) {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, JSON.stringify(identify(process.pid)), { mode: 0o600 })
  /** @type {Owner | null} */
  let left = null
  try {
    for (;;) {
      try {
        linkSync(mine, file)
        return { left, release: () => rmSync(file, { force: true }) }
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
      }
      const owner = readLock(file)
      if (owner && isSameProcess(owner)) return { heldBy: owner }
      left = owner ?? left
      clearStale(file, `${mine}.stale`)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Moves a stale lock aside; puts it back when another start took it in between. @param {string} file @param {string} aside */
function clearStale(file, aside) {
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = readLock(aside)
  if (moved && isSameProcess(moved)) renameSync(aside, file)
  else rmSync(aside, { force: true })
}

/** Waits for the lock as long as its owner lives. @param {string} file @param {(owner: Owner) => void} onWait called once */
export async function waitForLock(file, onWait) {
  for (let isFirst = true; ; isFirst = false) {
    const lock = takeLock(file)
    if ('release' in lock) return lock
    if (isFirst) onWait(lock.heldBy)
    await sleep(500)
  }
}
