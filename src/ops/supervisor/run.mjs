// The order of a start: settings → lock → packages → database, migrations and content, beside the build → site and
// worker → ready. And of a stop, the other way round: worker, site, database. The steps that know the newsroom are
// programs of their own in ops/cli and ops/worker.

import path from 'node:path'
import { typescriptFlags } from '../typescript-flags.mjs'
import { buildIfNeeded, noteServing } from './build.mjs'
import {
  childPids,
  keepRunning,
  killAllChildren,
  lastLines,
  logFileOf,
  readLog,
  runToEnd,
  startChild,
  stopSteps,
} from './child.mjs'
import { claimDataDirectory, logDirectoryOf, makeDataDirectory, readOrMakeSecrets } from './claim-data-directory.mjs'
import { installIfMissing } from './install.mjs'
import { requirePort } from './ports.mjs'
import { startPostgres } from './postgres-server.mjs'
import { sayWelcome, waitUntilReady } from './ready.mjs'
import { StartRefused, say, sayWhyNot, step } from './say.mjs'
import { loadDotEnv, readSettings, root } from './settings.mjs'
import { withholdOwner } from './withhold-owner.mjs'

/** `npm run dev`: pages compile as they are asked for, and the terminal shows what the servers say. */
const isDevelopment = process.argv.includes('--dev')

/** What a stop undoes, the last begun first. @type {(() => void | Promise<void>)[]} */
const undo = []
let isStopping = false

/** Starts the newsroom and keeps it running until a signal; the process ends in `stop`. */
export async function run() {
  listenForStop()
  try {
    await start()
  } catch (error) {
    if (isStopping) return
    sayWhyNot(error)
    await stop(1)
  }
}

async function start() {
  loadDotEnv()
  const settings = readSettings(process.env)
  const { dataDirectory, port, host } = settings
  const logDirectory = logDirectoryOf(dataDirectory)
  makeDataDirectory(dataDirectory)
  const claim = await claimDataDirectory(dataDirectory)
  undo.push(claim.release)
  await requirePort(port, host)
  await installIfMissing()

  const address = addressFor(settings)
  const environment = environmentFor(settings, address)
  const asOwner = { DATABASE_OWNER_URL: withholdOwner(process.env) }
  /** @param {string} name @param {string[]} args */
  const program = (name, ...args) => ({ name, args, environment, logDirectory })
  /** @param {string} name @param {string} file */
  const ours = (name, file) => program(name, ...typescriptFlags, path.join(root, file))
  /** One of the few that may own. @param {string} name @param {string} file */
  const owning = (name, file) => ({ ...ours(name, file), environment: { ...environment, ...asOwner } })

  const prepare = async () => {
    await checkEnvironment(owning('settings', 'src/ops/check-environment.ts'))
    if (!settings.hasOwnDatabase) {
      const database = await step('启动数据库', 'Starting the database', () =>
        startPostgres({ dataDirectory, logDirectory }),
      )
      undo.push(database.stop)
      claim.noteChildren(childPids())
      const { databaseUrl, ownerUrl, siteUrl } = database.connections
      Object.assign(environment, { DATABASE_URL: databaseUrl, DATABASE_SITE_URL: siteUrl })
      asOwner.DATABASE_OWNER_URL = ownerUrl
    }
    await runStep('更新数据表', 'Migrating the database', owning('migrate', 'src/ops/cli/migrate.ts'))
    await runStep('准备内容', 'Preparing content', ours('prepare', 'src/ops/cli/prepare.ts'))
  }
  await Promise.all([prepare(), isDevelopment || buildIfNeeded(logDirectory)])

  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const mode = isDevelopment ? ['dev'] : ['start', '--keepAliveTimeout', '70000']
  const web = { ...program('web', next, ...mode, '-p', String(port), '-H', host), isShown: isDevelopment }
  const worker = { ...owning('worker', 'src/ops/worker/main.ts'), isShown: isDevelopment }
  undo.push(noteServing().release)
  const site = serve(web, claim)
  serve(worker, claim)
  await step('启动网站与后台', 'Starting site and admin', () =>
    waitUntilReady(`${address}/readyz`, site.countDeaths, () => lastLines(readLog(web))),
  )
  sayWelcome(settings)
}

/** Where this machine itself reaches the site. @param {{ host: string, port: number }} settings */
function addressFor({ host, port }) {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

/** The environment of every child. @param {ReturnType<typeof readSettings>} settings @param {string} address */
function environmentFor({ dataDirectory, port, host, isEmpty, hasOwnDatabase }, address) {
  const secrets = readOrMakeSecrets(dataDirectory)
  return {
    NODE_ENV: isDevelopment ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: dataDirectory,
    PORT: String(port),
    HOST: host,
    EMPTY: isEmpty || hasOwnDatabase ? '1' : '0',
    INTERNAL_URL: address,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || secrets.payloadSecret,
    INTERNAL_SECRET: process.env.INTERNAL_SECRET || secrets.internalSecret,
  }
}

/** Refuses the start with the sentence of the environment's own check. @param {import('./child.mjs').Program} program */
async function checkEnvironment(program) {
  const { code, output } = await runToEnd(program)
  const [zh = '', ...en] = output.trim().split('\n')
  if (code !== 0) throw new StartRefused(zh, en.join('\n'))
}

/** Runs one of our own programs to its end. @param {string} zh @param {string} en @param {import('./child.mjs').Program} program */
async function runStep(zh, en, program) {
  await step(zh, en, async () => {
    const { code, output } = await runToEnd(program)
    if (code !== 0) throw new StartRefused(`${zh}：没有成功。`, `${en}: failed.`, lastLines(output))
  })
}

/** Keeps a server running until the stop. @param {import('./child.mjs').Program} program @param {{ noteChildren: (pids: number[]) => void }} claim */
function serve(program, claim) {
  let deaths = 0
  const start = () => {
    const child = startChild(program)
    claim.noteChildren(childPids())
    return child
  }
  const server = keepRunning(start, (code, inARow) => {
    deaths = inARow
    say(`! ${program.name} 意外退出（${code}），正在重启 ended unexpectedly, starting it again: ${logFileOf(program)}`)
  })
  undo.push(() => server.stop(10_000))
  return { countDeaths: () => deaths }
}

/**
 * Ctrl-C and SIGTERM stop everything in order, a second one at once. npm passes a Ctrl-C on that the terminal has sent
 * here already, so a second one counts only after a second. When npm itself is killed, nobody else would stop us.
 */
function listenForStop() {
  let first = 0
  const onSignal = () => {
    if (!isStopping) {
      first = performance.now()
      say('\n正在停止 Stopping …')
      void stop(0)
    } else if (performance.now() - first > 1_000) {
      killAllChildren()
      process.exit(1)
    }
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  if (process.env.npm_lifecycle_event === 'start') {
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && !isStopping && onSignal(), 1_000).unref()
  }
}

/** @param {number} code */
async function stop(code) {
  isStopping = true
  await stopSteps()
  for (const act of undo.reverse()) await act()
  killAllChildren()
  if (code === 0) say('已停止 Stopped')
  process.exit(code)
}
