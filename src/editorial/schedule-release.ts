/**
 * 定时发布: sets the time at which the approved bytes go live, as a job of its own that the worker finds at that time;
 * or takes the time back. The job names edition, hash and time; whatever has changed by then, it releases nothing else.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import { decideMove } from '@/domain/review/decide-move'
import type { Edition } from '@/generated/payload-types'
import { addJobAt } from './add-job'
import { recordMove } from './move-edition'
import { readSituation } from './read-facts'
import { orRefuse } from './refused'

/** `at` is an instant, ISO 8601 with its offset. @throws Refused with the sentence why not */
export async function scheduleRelease(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: { edition: string; hash: string; at: string },
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, { storedHash: true })
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'schedule' }))
  const at = new Date(move.at).toISOString()
  await addJobAt(
    req,
    'release-scheduled',
    { edition: move.edition, hash: move.hash, at },
    at,
    `release:${move.edition}`,
  )
  const scheduled = { scheduledFor: at, scheduledBy: actor.id, failure: null }
  return recordMove(req, move.edition, outcome, { at }, scheduled)
}

/** @throws Refused with the sentence why not */
export async function unscheduleRelease(
  req: PayloadRequest,
  actor: Actor,
  briefing: string,
  move: { edition: string },
): Promise<Edition> {
  const { facts } = await readSituation(req, briefing, {})
  const outcome = orRefuse(decideMove(actor, facts, { ...move, verb: 'unschedule' }))
  return recordMove(req, move.edition, outcome, {}, { scheduledFor: null, scheduledBy: null })
}
