/**
 * What the worker does by the clock: the daily digest at half past eight in Beijing, a look for stages that passed their
 * deadline every five minutes, and the check of the audit log at night.
 */
import { type ParsedCronItem, parseCronItems, type Task } from 'graphile-worker'
import { BREAK_LABELS } from '@/domain/audit/chain'
import { announceOverdue } from '@/editorial/announce-overdue'
import { verifyAudit } from '@/editorial/verify-audit'
import { log } from '../log'
import { openVerbs } from './open-verbs'

const HOUR_MS = 3_600_000

/** graphile-worker reads the clock in UTC; Beijing is eight hours ahead, all year. */
export const ROUNDS: ParsedCronItem[] = parseCronItems([
  // A worker that was down at half past eight sends the digest when it is back, that day.
  { task: 'send-digests', match: '30 0 * * *', options: { backfillPeriod: 8 * HOUR_MS } },
  { task: 'find-overdue', match: '*/5 * * * *', options: { backfillPeriod: 0, maxAttempts: 1 } },
  { task: 'verify-audit', match: '10 19 * * *', options: { backfillPeriod: 12 * HOUR_MS, maxAttempts: 3 } },
])

/** Loads the verbs only while something is in review under a deadline: a newsroom without any need not carry Payload. */
export const findOverdue: Task = async (_payload, { query }) => {
  const { rows } = await query(
    `select 1 from public.editions e join public.review_runs r on r.edition = e.id::text
      where e.state = 'in_review' and jsonb_path_exists(r.plan, '$.stages[*].deadlineHours ? (@ > 0)') limit 1`,
  )
  if (rows.length === 0) return
  const overdue = await announceOverdue(await openVerbs(), Date.now())
  if (overdue > 0) log.info({ overdue }, 'stages are overdue')
}

export const verifyAuditLog: Task = async (_payload, { query }) => {
  const { entries, found } = await verifyAudit((statement, values) => query(statement, values), '系统')
  if (found) log.error({ entry: found.seq, reason: BREAK_LABELS[found.reason].en }, 'the audit log is broken')
  else log.info({ entries }, 'the audit log holds')
}
