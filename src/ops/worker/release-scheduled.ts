/**
 * The job `release-scheduled`: at its time the release is made through the same verb as by a person. A refusal is not
 * tried again, because somebody has to look at it; a lost database is.
 */
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { releaseScheduled as fire } from '@/editorial/release-scheduled'
import { log } from '../log'
import { openVerbs } from './open-verbs'

const payloadShape = z.object({ edition: z.string(), hash: z.string(), at: z.string() })

export const releaseScheduled: Task = async (payload) => {
  const due = payloadShape.parse(payload)
  const outcome = await fire(await openVerbs(), due)
  log[outcome === 'failed' ? 'error' : 'info']({ edition: due.edition, at: due.at, outcome }, 'scheduled release')
}
