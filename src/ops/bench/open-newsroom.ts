/** The newsroom a bench measures: the one that is named, or one of its own, started as people start it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { pickPort } from '../supervisor/ports.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** `isOwn`: it was started for this bench and is thrown away after it. */
export type Newsroom = { url: string; dataDirectory: string; isOwn: boolean; close: () => Promise<void> }

/** @throws when only one of NEWSROOM_URL and NEWSROOM_DATA is set, or the newsroom does not start */
export async function openNewsroom(): Promise<Newsroom> {
  const { NEWSROOM_URL: url, NEWSROOM_DATA: dataDirectory } = process.env
  if (url && dataDirectory) return { url, dataDirectory, isOwn: false, close: async () => undefined }
  if (url || dataDirectory) throw new Error('Set both NEWSROOM_URL and NEWSROOM_DATA, or neither.')
  return startNewsroom()
}

async function startNewsroom(): Promise<Newsroom> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fabuting-bench-'))
  // The database's own system user passes through.
  chmodSync(folder, 0o711)
  const dataDirectory = path.join(folder, 'data')
  const port = await pickPort()
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_SITE_URL, EMPTY, ...outside } = process.env
  const child = spawn(process.execPath, ['src/ops/start.mjs'], {
    cwd: root,
    env: { ...outside, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDirectory },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A Ctrl-C is for the bench, which stops the newsroom itself.
    detached: true,
  })
  const close = async () => {
    await stop(child)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilReady(child)
  } catch (error) {
    await close()
    throw error
  }
  return { url: `http://127.0.0.1:${port}`, dataDirectory, isOwn: true, close }
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Fabuting is ready')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`The newsroom did not start (${code}):\n${output}`)))
  })
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGINT')
  })
}
