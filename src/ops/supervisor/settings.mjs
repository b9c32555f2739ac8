// The few settings the supervisor itself needs before anything is installed. The whole environment is described and
// checked once, in ops/env.ts; the start runs that check too, before the database is touched.

import { existsSync } from 'node:fs'
import path from 'node:path'
import { loadEnvFile } from 'node:process'
import { fileURLToPath } from 'node:url'
import { StartRefused } from './say.mjs'

/** The checkout: where package.json is. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')

/** Reads `.env` of the checkout into the environment, where a variable is not set already. */
export function loadDotEnv() {
  const file = path.join(root, '.env')
  if (existsSync(file)) loadEnvFile(file)
}

/** Where this newsroom keeps its database, uploads, secrets and logs. @param {Record<string, string | undefined>} environment */
export function dataDirectoryOf(environment) {
  return path.resolve(root, environment.DATA_DIR || 'data')
}

/**
 * @param {Record<string, string | undefined>} environment
 * @returns {{ port: number, host: string, dataDirectory: string, isEmpty: boolean, hasOwnDatabase: boolean }}
 * `hasOwnDatabase`: a DATABASE_URL is set, so no PostgreSQL is started here. Throws StartRefused naming the variable.
 */
export function readSettings(environment) {
  const port = Number(environment.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw wrong('PORT', environment.PORT, '应为 1 到 65535 之间的整数', 'must be a whole number from 1 to 65535')
  }
  const empty = environment.EMPTY || '0'
  if (!['0', '1', 'true', 'false'].includes(empty)) {
    throw wrong('EMPTY', empty, '应为 1 或 0', 'must be 1 or 0')
  }
  const hasOwnDatabase = Boolean(environment.DATABASE_URL)
  if (!hasOwnDatabase && (environment.DATABASE_OWNER_URL || environment.DATABASE_SITE_URL)) {
    throw new StartRefused(
      '设置了 DATABASE_OWNER_URL 或 DATABASE_SITE_URL，但没有设置 DATABASE_URL；请一并设置。',
      'DATABASE_OWNER_URL or DATABASE_SITE_URL is set without DATABASE_URL; set DATABASE_URL too.',
    )
  }
  return {
    port,
    host: environment.HOST || '127.0.0.1',
    dataDirectory: dataDirectoryOf(environment),
    isEmpty: empty === '1' || empty === 'true',
    hasOwnDatabase,
  }
}

/** @param {string} name @param {string | undefined} value @param {string} zh @param {string} en */
function wrong(name, value, zh, en) {
  return new StartRefused(
    `环境变量 ${name} 的值“${value}”不对：${zh}。`,
    `The variable ${name} is "${value}": it ${en}.`,
  )
}
