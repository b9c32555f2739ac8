import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { identify, takeLock } from './lock.mjs'

let file: string
beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'lock-')), 'supervisor.lock')
})

describe('the lock of a data folder', () => {
  it('keeps a second start out while the first runs', () => {
    takeLock(file)
    expect(takeLock(file)).toMatchObject({ heldBy: { pid: process.pid } })
  })

  it('is free again after a stop, and leaves nothing behind', () => {
    const lock = takeLock(file)
    if ('release' in lock) lock.release()
    expect(existsSync(file)).toBe(false)
    expect(takeLock(file)).toHaveProperty('release')
  })

  it('is taken over from a start that was killed, which is named so that its children can be ended', () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    writeFileSync(file, JSON.stringify({ pid, began: '1', children: [{ pid: 4, began: '2' }] }))
    expect(takeLock(file)).toMatchObject({ left: { pid, children: [{ pid: 4, began: '2' }] } })
  })

  it.skipIf(process.platform !== 'linux')('is not kept by a stranger who got the number of a dead owner', () => {
    writeFileSync(file, JSON.stringify({ ...identify(process.pid), began: '1' }))
    expect(takeLock(file)).toHaveProperty('release')
  })

  it('is taken over when a power cut tore it', () => {
    writeFileSync(file, '{"pid":')
    expect(takeLock(file)).toHaveProperty('release')
  })
})
