/**
 * The outbox after an accident. graphile-worker keeps a dead worker's jobs locked for four hours and makes each failure
 * wait e times as long as the one before, up to six hours; readers would see the old page all that time.
 */
import type { WorkerUtils } from 'graphile-worker'

type Outbox = Pick<WorkerUtils, 'withPgClient' | 'forceUnlockWorkers' | 'rescheduleJobs'>

/**
 * Frees the jobs that workers before this one held when they were killed. Only before this worker takes its first job:
 * one worker serves a newsroom, so whoever holds a job then is dead. Should a second one run, a job is done twice,
 * which every task here must bear.
 *
 * @returns how many dead workers had held a job
 */
export async function freeHeldJobs(outbox: Outbox): Promise<number> {
  const { rows } = await outbox.withPgClient((client) =>
    client.query<{ holder: string }>(
      'select distinct locked_by as holder from graphile_worker.jobs where locked_by is not null',
    ),
  )
  if (rows.length > 0) await outbox.forceUnlockWorkers(rows.map(({ holder }) => holder))
  return rows.length
}

/** Servers that are not ours may be away for days: asking them every minute helps nobody, so the queue's own waits hold. */
const OUTSIDE = ['send-notice', 'send-digest', 'call-channel']

/**
 * Has failed jobs run at once when they would wait longer than a tenth of their age or a minute, and those that were
 * given up too: a page that fails for an hour is looked at every minute, a page that failed a moment ago at once.
 *
 * @returns how many jobs were brought forward
 */
export async function hastenFailedJobs(outbox: Outbox): Promise<number> {
  const { rows } = await outbox.withPgClient((client) =>
    client.query<{ id: string }>(
      `select id from graphile_worker.jobs
        where last_error is not null and locked_at is null and task_identifier <> all($1::text[])
          and (attempts >= max_attempts or run_at - now() > least(interval '1 minute', (now() - created_at) / 10))`,
      [OUTSIDE],
    ),
  )
  if (rows.length === 0) return 0
  const moved = await outbox.rescheduleJobs(
    rows.map(({ id }) => id),
    { runAt: new Date(), attempts: 1 },
  )
  return moved.length
}
