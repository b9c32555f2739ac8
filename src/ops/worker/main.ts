/**
 * The worker: takes jobs from the outbox one by one and does what must happen after a commit. Runs beside the web
 * server; either may die and come back without losing or repeating anything that readers would notice.
 */
import { Logger, run } from 'graphile-worker'
import { env } from '../env'
import { log } from '../log'
import { refreshPages } from './refresh-pages'

const runner = await run({
  logger: new Logger(() => (level, message) => log[level === 'warning' ? 'warn' : level](message)),
  crontab: '',
  connectionString: env.databaseOwnerUrl,
  concurrency: 2,
  // LISTEN wakes it at once; polling is only for what a broken connection missed.
  pollInterval: 1000,
  noHandleSignals: false,
  taskList: { 'refresh-pages': refreshPages },
  noPreparedStatements: true,
})

log.info('worker is running')
process.on('disconnect', () => void runner.stop())
await runner.promise
