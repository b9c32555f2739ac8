/**
 * The scheduled release fires: everything is checked again, and the edition is released in the name of who scheduled
 * it, or goes back to "approved" with the reason written on it for all to see.
 */
import type { PayloadRequest } from 'payload'
import { scheduleRefusals } from '@/domain/review/schedule-refusals'
import type { Edition } from '@/generated/payload-types'
import { announce } from './announce'
import { appendAudit } from './append-audit'
import { lockBriefings } from './lock-briefing'
import { findActive } from './read-people'
import { Refused } from './refused'
import { releaseEdition } from './release-edition'
import { inTransaction } from './transaction'

/** The job as `schedule-release.ts` wrote it: instants ISO 8601 in UTC. */
export type DueRelease = { edition: string; hash: string; at: string }

/** `overtaken`: it was taken off the schedule, scheduled for another time, or released already; nothing was done. */
export type Fired = 'released' | 'failed' | 'overtaken'

/** Safe to call twice. @throws when it is too early, or for what is no refusal, e.g. a lost database: try again */
export async function releaseScheduled(req: PayloadRequest, due: DueRelease): Promise<Fired> {
  try {
    return await inTransaction(req, () => fire(req, due))
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.code === scheduleRefusals.tooEarly.code) throw error
    const { code, sentence } = error.refusal
    await inTransaction(req, () => giveBack(req, due, code, sentence.zh))
    return 'failed'
  }
}

async function fire(req: PayloadRequest, due: DueRelease): Promise<Fired> {
  const edition = await findDue(req, due)
  if (!edition) return 'overtaken'
  const scheduler = await findActive(req, edition.scheduledBy ?? '')
  const nobody = { id: '', name: '', roles: [], reviewStages: [], departments: [] }
  await releaseEdition(req, scheduler ?? nobody, edition.briefing, {
    edition: due.edition,
    hash: due.hash,
    isDue: true,
  })
  return 'released'
}

/** The edition, locked, if it still waits for exactly this release. */
async function findDue(req: PayloadRequest, due: DueRelease): Promise<Edition | null> {
  const read = () =>
    req.payload.findByID({
      collection: 'editions',
      id: due.edition,
      depth: 0,
      req,
      overrideAccess: true,
      disableErrors: true,
    })
  const before = await read()
  if (!before) return null
  await lockBriefings(req, [before.briefing])
  const edition = await read()
  const isDue = edition?.state === 'scheduled' && edition.scheduledFor === due.at
  return isDue ? edition : null
}

async function giveBack(req: PayloadRequest, due: DueRelease, code: string, failure: string): Promise<void> {
  const edition = await findDue(req, due)
  if (!edition) return
  const data = { state: 'approved', scheduledFor: null, scheduledBy: null, failure } as const
  await req.payload.update({ collection: 'editions', id: due.edition, data, depth: 0, req, overrideAccess: true })
  await appendAudit(req, {
    event: 'scheduled-release-failed',
    subject: due.edition,
    outcome: 'refused',
    details: { briefing: edition.briefing, hash: due.hash, at: due.at, code, onBehalfOf: edition.scheduledBy },
  })
  await announce(req, { event: 'scheduled-release-failed', edition })
}
