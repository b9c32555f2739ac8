/**
 * One JSON line per event, to standard output: what happened, to which edition or briefing, by whom (ids, not names).
 * Secrets and signed-in requests are struck out wherever an object carries them; texts of drafts are never logged.
 */
import pino from 'pino'
import { env } from './env'

const secretKeys = [
  'password',
  'newPassword',
  'token',
  'secret',
  'totp',
  'totpSecret',
  'authorization',
  'cookie',
  'connectionString',
]

/** Levels: error = somebody must look; warn = refused or tried again; info = a move, a start, a stop. */
export const log = pino({
  level: env.logLevel,
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[struck out]' },
})
