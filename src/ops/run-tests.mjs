// `npm test`: installs what is missing, then runs everything, and ends with one line that says how it went.
// A kind that fails does not keep the others from running. `run-tests.mjs integration src/editorial` runs only the
// kinds named and, of them, only the files whose path has the other words in it.

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countCheck, countPlaywright, countVitest, sum } from './count-tests.mjs'
import { findChromium } from './find-chromium.mjs'
import { buildIfNeeded } from './supervisor/build.mjs'
import { endedStep, killAllChildren, stopSteps } from './supervisor/child.mjs'
import { logDirectoryOf, makeDataDirectory } from './supervisor/claim-data-directory.mjs'
import { installIfMissing } from './supervisor/install.mjs'
import { startPostgres } from './supervisor/postgres-server.mjs'
import { say, sayWhyNot } from './supervisor/say.mjs'
import { root } from './supervisor/settings.mjs'
import { typescriptFlags } from './typescript-flags.mjs'

/** @typedef {import('./count-tests.mjs').Count} Count */

const temporary = mkdtempSync(path.join(tmpdir(), 'fabuting-test-'))
// The database's system user passes through.
chmodSync(temporary, 0o711)
const dataDirectory = path.join(temporary, 'data')
const logDirectory = logDirectoryOf(dataDirectory)

/** What an outer shell set for a running newsroom must not reach the tests. */
const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_SITE_URL, PORT, HOST, DATA_DIR, EMPTY, SERVER_URL, ...outside } =
  process.env

/** Runs a program with its output on the terminal. @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [more] */
function run(command, args, more = {}) {
  say(`\n$ ${path.basename(command)} ${args.join(' ')}`)
  const env = { ...outside, NEXT_TELEMETRY_DISABLED: '1', ...more }
  return endedStep(spawn(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true }))
}

/** @param {string} project @param {NodeJS.ProcessEnv} [more] @returns {Promise<Count>} */
async function runVitest(project, more) {
  const report = path.join(temporary, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters, ...filters],
    more,
  )
  return countVitest(report, code)
}

/** Each part of `npm run check` is one test. @returns {Promise<Count>} */
async function runChecks() {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const counts = []
  for (const [, name = ''] of scripts.check.matchAll(/npm run (\S+)/g))
    counts.push(countCheck(await run('npm', ['run', '-s', name])))
  return sum(counts)
}

/** On a real PostgreSQL of its own, at the newest schema. @returns {Promise<Count>} */
async function runIntegration() {
  makeDataDirectory(dataDirectory)
  const database = await startPostgres({ dataDirectory, logDirectory, isDurable: false })
  try {
    const { databaseUrl, ownerUrl, siteUrl, adminUrl } = database.connections
    const environment = {
      DATA_DIR: dataDirectory,
      DATABASE_URL: databaseUrl,
      DATABASE_OWNER_URL: ownerUrl,
      DATABASE_SITE_URL: siteUrl,
      DATABASE_ADMIN_URL: adminUrl,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      INTERNAL_SECRET: randomBytes(32).toString('hex'),
    }
    const migrated = await run(process.execPath, [...typescriptFlags, 'src/ops/cli/migrate.ts'], environment)
    return migrated === 0 ? await runVitest('integration', environment) : countCheck(migrated)
  } finally {
    await database.stop()
  }
}

/** In a real browser, against the production build. @returns {Promise<Count>} */
async function runEndToEnd() {
  makeDataDirectory(dataDirectory)
  const chromium = await findChromium()
  if (!chromium) {
    say(
      '没有可用的 Chromium，请安装后用 CHROMIUM_PATH 指明。No Chromium to be had: install one and name it in CHROMIUM_PATH.',
    )
    return countCheck(1)
  }
  await buildIfNeeded(logDirectory)
  const report = path.join(temporary, 'end-to-end.json')
  const args = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '-c',
    'e2e/playwright.config.ts',
    '--reporter=list,json',
    ...filters,
  ]
  const environment = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  return countPlaywright(report, await run(process.execPath, args, environment))
}

const kinds = {
  static: runChecks,
  unit: () => runVitest('unit'),
  integration: runIntegration,
  'end-to-end': runEndToEnd,
}

const isKind = (/** @type {string} */ word) => Object.hasOwn(kinds, word)
const wanted = process.argv.slice(2).filter(isKind)
const filters = process.argv.slice(2).filter((word) => !isKind(word))

async function runAll() {
  await installIfMissing()
  const rows = []
  for (const [kind, runKind] of Object.entries(kinds)) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue
    const began = performance.now()
    const count = await runKind().catch((error) => {
      sayWhyNot(error)
      return countCheck(1)
    })
    rows.push({ kind, ...count, seconds: Math.round((performance.now() - began) / 1000) })
  }
  const { passed, failed, skipped } = sum(rows)
  say(
    `\n${'kind'.padEnd(14)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}${'seconds'.padStart(9)}`,
  )
  for (const row of rows) {
    const numbers = [String(row.passed).padStart(8), String(row.failed).padStart(8), String(row.skipped).padStart(9)]
    say(`${row.kind.padEnd(14)}${numbers.join('')}${String(row.seconds).padStart(9)}`)
  }
  say(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return failed > 0 || passed === 0 ? 1 : 0
}

/** @param {number} code */
function leave(code) {
  killAllChildren()
  rmSync(temporary, { recursive: true, force: true })
  process.exit(code)
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => void stopSteps().then(() => leave(130)))
}
leave(
  await runAll().catch((error) => {
    sayWhyNot(error)
    return 1
  }),
)
