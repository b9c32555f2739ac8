/**
 * The worker: takes jobs from the outbox one by one and does what must happen after a commit. Runs beside the web
 * server; either may die and come back without losing or repeating anything that readers would notice. Whatever it
 * cannot mend itself ends it, and the supervisor starts it again.
 */
import { Logger, makeWorkerUtils, type Runner, run, type TaskList, type WorkerUtils } from 'graphile-worker'
import pg from 'pg'
import { env } from '../env'
import { log } from '../log'
import { callChannel } from './call-channel'
import { openVerbs } from './open-verbs'
import { freeHeldJobs, hastenFailedJobs } from './outbox'
import { refreshPages } from './refresh-pages'
import { releaseScheduled } from './release-scheduled'
import { findOverdue, ROUNDS, verifyAuditLog } from './round-tasks'
import { sendDigest, sendDigests, sendNotice } from './send-notices'
import { tellPeople } from './tell-people'
import { untilLost } from './until-lost'

function leave(error: unknown): never {
  log.fatal({ reason: error instanceof Error ? error.message : String(error) }, 'worker gives up')
  process.exit(1)
}

/** A database that accepts a connection and then says nothing must not keep the worker waiting for ever. */
function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: env.databaseOwnerUrl,
    max: 6,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    application_name: 'fabuting-worker',
  })
  // The pool drops a connection that broke; without listeners the break would end the process.
  const note = (error: Error) => log.warn({ reason: error.message }, 'worker lost a database connection')
  pool.on('error', note)
  pool.on('connect', (client) => client.on('error', (error) => log.debug({ reason: error.message }, 'connection ends')))
  return pool
}

process.on('uncaughtException', leave)

const common = {
  pgPool: openPool(),
  logger: new Logger(() => (level, message) => log[level === 'warning' ? 'warn' : level](message)),
  noPreparedStatements: true,
}

const taskList: TaskList = {
  'refresh-pages': refreshPages,
  'release-scheduled': releaseScheduled,
  'tell-people': tellPeople,
  'send-notice': sendNotice,
  'send-digests': sendDigests,
  'send-digest': sendDigest,
  'call-channel': callChannel,
  'find-overdue': findOverdue,
  'verify-audit': verifyAuditLog,
}

async function takeOver(): Promise<{ outbox: WorkerUtils; runner: Runner }> {
  const outbox = await makeWorkerUtils(common)
  const dead = await freeHeldJobs(outbox)
  const runner = await run({
    ...common,
    parsedCronItems: ROUNDS,
    // At most two of them wait for servers that are not ours (see tell-people.ts): two are always left for releases.
    concurrency: 4,
    // LISTEN wakes it at once; polling is only for what a broken connection missed.
    pollInterval: 1000,
    taskList,
  })
  runner.promise.then(() => leave('the queue ended'), leave)
  log.info({ dead }, 'worker is running')
  // A scheduled release should not wait for Payload to load, nor the start of the newsroom for what it needs later.
  setTimeout(() => void openVerbs().catch((error) => log.warn({ reason: String(error) }, 'verbs not loaded')), 5_000)
  return { outbox, runner }
}

let work: Awaited<ReturnType<typeof takeOver>> | undefined

await untilLost(async () => {
  work ??= await takeOver()
  const jobs = await hastenFailedJobs(work.outbox)
  if (jobs > 0) log.warn({ jobs }, 'failed jobs run again now')
}).catch(leave)
