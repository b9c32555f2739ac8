// The files of the embedded database: made once, in one piece (a kill -9 in the middle leaves nothing half made), with
// the three roles of the newsroom. Nothing here needs npm packages; starting and stopping is in postgres-server.mjs.

import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { canReach, chooseDatabaseUser, findBinaries, reachableFolder } from './postgres-binaries.mjs'
import { StartRefused } from './say.mjs'

/** @typedef {import('./postgres-binaries.mjs').RunAs} RunAs */
/** @typedef {{ admin: string, owner: string, app: string, site: string }} Passwords */
/** @typedef {{ folder: string, binaries: string, runAs: RunAs, passwords: Passwords, lastPort: number }} Cluster */

/** The superuser is for the supervisor and for backups; the newsroom uses the other three. */
const roleNames = { admin: 'postgres', owner: 'fabuting_owner', app: 'fabuting_app', site: 'fabuting_site' }

/** @param {string} dataDirectory */
export const connectionFile = (dataDirectory) => path.join(dataDirectory, 'database.json')

/**
 * Finds the cluster in the data directory, or makes it.
 * @param {string} dataDirectory
 * @returns {Cluster}
 */
export function openCluster(dataDirectory) {
  const folder = path.join(dataDirectory, 'pg')
  rmSync(`${folder}.new`, { recursive: true, force: true })
  if (existsSync(folder)) return reopenCluster(dataDirectory, folder)

  const runAs = chooseDatabaseUser()
  const binaries = findBinaries(runAs)
  const passwords = makePasswords()
  const isReachable = canReach(dataDirectory, runAs)
  const made = isReachable ? `${folder}.new` : path.join(reachableFolder, `pg-${randomBytes(8).toString('hex')}`)
  makeCluster(made, binaries, runAs, passwords)
  writeConnections(dataDirectory, passwords, 0)
  if (isReachable) renameSync(made, folder)
  else symlinkSync(made, folder)
  return { folder: realpathSync(folder), binaries, runAs, passwords, lastPort: 0 }
}

/** @param {string} dataDirectory @param {string} folder @returns {Cluster} */
function reopenCluster(dataDirectory, folder) {
  const { uid, gid } = statSync(folder)
  const place = realpathSync(folder)
  const me = process.getuid?.()
  if (me !== 0 && me !== undefined && me !== uid) {
    throw new StartRefused(
      `${folder} 属于另一个系统用户（uid ${uid}），请用该用户或 root 启动，或设置另一个 DATA_DIR。`,
      `${folder} belongs to another user (uid ${uid}): start as that user or as root, or set another DATA_DIR.`,
    )
  }
  const runAs = me === 0 ? { uid, gid } : {}
  const binaries = findBinaries(runAs)
  const known = readConnections(dataDirectory)
  const passwords = known?.passwords ?? makePasswords()
  if (!known) {
    const resets = Object.entries(roleNames).map(([role, name]) => `ALTER ROLE ${name} PASSWORD '${passwords[role]}'`)
    runSingleUser(place, binaries, runAs, resets)
    writeConnections(dataDirectory, passwords, 0)
  }
  return { folder: place, binaries, runAs, passwords, lastPort: known?.port ?? 0 }
}

/** @param {string} folder @param {string} binaries @param {RunAs} runAs @param {Passwords} passwords */
function makeCluster(folder, binaries, runAs, passwords) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(folder, runAs.uid, runAs.gid)
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C'
  const initdb = spawnSync(
    path.join(binaries, 'bin/initdb'),
    [
      `--pgdata=${folder}`,
      `--username=${roleNames.admin}`,
      '--encoding=UTF8',
      `--locale=${locale}`,
      '--data-checksums',
      '--auth-local=reject',
      '--auth-host=scram-sha-256',
    ],
    { ...runAs, cwd: folder, encoding: 'utf8' },
  )
  if (initdb.status !== 0) throw new StartRefused('无法建立数据库。', 'The database could not be made.', initdb.stderr)
  const { owner, app, site } = roleNames
  runSingleUser(folder, binaries, runAs, [
    `ALTER ROLE ${roleNames.admin} PASSWORD '${passwords.admin}'`,
    `CREATE ROLE ${owner} LOGIN PASSWORD '${passwords.owner}'`,
    `CREATE ROLE ${app} LOGIN PASSWORD '${passwords.app}'`,
    `CREATE ROLE ${site} LOGIN PASSWORD '${passwords.site}'`,
    `CREATE DATABASE fabuting OWNER ${owner}`,
    'REVOKE ALL ON DATABASE fabuting FROM PUBLIC',
    `GRANT CONNECT, TEMPORARY ON DATABASE fabuting TO ${app}`,
    `GRANT CONNECT ON DATABASE fabuting TO ${site}`,
  ])
}

/**
 * Runs statements without a server and without a password. PostgreSQL's single-user mode reads one statement per line
 * and exits 0 whatever happened, so its messages are read.
 * @param {string} folder @param {string} binaries @param {RunAs} runAs @param {string[]} statements
 */
function runSingleUser(folder, binaries, runAs, statements) {
  const { status, stderr } = spawnSync(path.join(binaries, 'bin/postgres'), ['--single', '-D', folder, 'postgres'], {
    ...runAs,
    cwd: folder,
    encoding: 'utf8',
    input: `${statements.join('\n')}\n`,
  })
  if (status !== 0 || /\b(ERROR|FATAL|PANIC):/.test(stderr)) {
    throw new StartRefused(
      '无法建立数据库角色。',
      'The database roles could not be made.',
      stderr.replace(/PASSWORD '[^']*'/g, 'PASSWORD …'),
    )
  }
}

/** @returns {Passwords} */
function makePasswords() {
  const password = () => randomBytes(24).toString('base64url')
  return { admin: password(), owner: password(), app: password(), site: password() }
}

/** @param {string} dataDirectory @returns {{ passwords: Passwords, port: number } | null} */
function readConnections(dataDirectory) {
  try {
    const { port, adminUrl, ownerUrl, databaseUrl, siteUrl } = JSON.parse(
      readFileSync(connectionFile(dataDirectory), 'utf8'),
    )
    const of = (/** @type {string} */ url) => new URL(url).password
    return { port, passwords: { admin: of(adminUrl), owner: of(ownerUrl), app: of(databaseUrl), site: of(siteUrl) } }
  } catch {
    return null
  }
}

/** @typedef {{ port: number, databaseUrl: string, ownerUrl: string, siteUrl: string, adminUrl: string }} Connections */

/**
 * Writes database.json, by which other commands find the running database.
 * @param {string} dataDirectory @param {Passwords} passwords @param {number} port 0 while it has never run
 * @returns {Connections}
 */
export function writeConnections(dataDirectory, passwords, port) {
  const url = (/** @type {keyof Passwords} */ role, database = 'fabuting') =>
    `postgres://${roleNames[role]}:${passwords[role]}@127.0.0.1:${port}/${database}`
  const connections = {
    port,
    databaseUrl: url('app'),
    ownerUrl: url('owner'),
    siteUrl: url('site'),
    adminUrl: url('admin', 'postgres'),
  }
  const file = connectionFile(dataDirectory)
  writeFileSync(`${file}.new`, `${JSON.stringify(connections, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return connections
}
