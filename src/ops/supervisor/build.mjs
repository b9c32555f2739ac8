// Builds the site and the admin when their sources changed since the last build. A build needs no database and no
// secret and belongs to no newsroom, so one serves every data directory of this checkout.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { lastLines, runToEnd } from './child.mjs'
import { withCheckout } from './install.mjs'
import { identify, isSameProcess, readLock } from './lock.mjs'
import { StartRefused, step } from './say.mjs'
import { root } from './settings.mjs'

const builtFile = path.join(root, '.next/fabuting-build.json')
const servingFolder = path.join(root, '.next/cache/fabuting-serving')
const nextCommand = path.join(root, 'node_modules/next/dist/bin/next')

const builtFrom = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.mjs',
  'payload.config.ts',
  '.browserslistrc',
  'public',
  'src',
]
const notBuilt =
  /\.(test|testing|int\.test)\.tsx?$|[\\/]fixtures([\\/]|$)|^src[\\/]ops[\\/](supervisor|cli|seed|bench|worker)([\\/]|$)/

/** SHA-256 over every file that goes into a build, by path and content, and over the version of Node. */
function fingerprintSources() {
  const hash = createHash('sha256').update(process.version)
  const add = (/** @type {string} */ place) => {
    const absolute = path.join(root, place)
    if (notBuilt.test(place) || !existsSync(absolute)) return
    const entries = listFolder(absolute)
    if (entries) for (const entry of entries) add(path.join(place, entry))
    else hash.update(`\0${place}\0`).update(readFileSync(absolute))
  }
  for (const place of builtFrom) add(place)
  return hash.digest('hex')
}

/** Names in a folder in a fixed order, or null for a file. @param {string} place */
function listFolder(place) {
  try {
    return readdirSync(place).sort()
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return null
    throw error
  }
}

/** @param {string} fingerprint */
function isBuilt(fingerprint) {
  if (!existsSync(builtFile) || !existsSync(path.join(root, '.next/BUILD_ID'))) return false
  return JSON.parse(readFileSync(builtFile, 'utf8')).fingerprint === fingerprint
}

/** Runs `next build` unless the last one was made from the very same files. @param {string} logDirectory */
export async function buildIfNeeded(logDirectory) {
  if (isBuilt(fingerprintSources())) return
  await withCheckout(async () => {
    const fingerprint = fingerprintSources()
    if (isBuilt(fingerprint)) return
    refuseWhileServing()
    await step('构建网站与后台', 'Building site and admin', () => build(fingerprint, logDirectory))
  })
}

/** @param {string} fingerprint @param {string} logDirectory */
async function build(fingerprint, logDirectory) {
  rmSync(builtFile, { force: true })
  const environment = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const { code, output } = await runToEnd({ name: 'build', args: [nextCommand, 'build'], environment, logDirectory })
  if (code !== 0 || !existsSync(path.join(root, '.next/BUILD_ID'))) {
    throw new StartRefused('构建失败。', 'The build failed.', lastLines(output, 60))
  }
  writeFileSync(builtFile, `${JSON.stringify({ fingerprint })}\n`)
}

/** Notes that this process serves the build, so that a later start does not replace it underneath. */
export function noteServing() {
  mkdirSync(servingFolder, { recursive: true })
  findServing()
  const file = path.join(servingFolder, `${process.pid}.json`)
  writeFileSync(file, JSON.stringify(identify(process.pid)))
  return { release: () => rmSync(file, { force: true }) }
}

/** A living process that serves the build, if there is one; the notes of dead ones are removed. */
function findServing() {
  const names = existsSync(servingFolder) ? readdirSync(servingFolder) : []
  for (const file of names.map((name) => path.join(servingFolder, name))) {
    const owner = readLock(file)
    if (owner && isSameProcess(owner)) return owner
    rmSync(file, { force: true })
  }
  return null
}

function refuseWhileServing() {
  const owner = findServing()
  if (!owner) return
  throw new StartRefused(
    `程序文件有更新，需要重新构建，但进程 ${owner.pid} 的发布厅仍在使用旧的构建；请先停止它。`,
    `The program files changed and must be built, but the Fabuting of process ${owner.pid} serves the old build: stop it.`,
  )
}
