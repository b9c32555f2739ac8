/** 定时发布: the approved bytes go live at a set time; until then only who may publish can take it back. */
import { fail } from '../../shared/result'
import { hasRole } from '../actor'
import { rightRefusals, stateRefusals } from '../refusals'
import { scheduleRefusals } from '../schedule-refusals'
import { type MoveRule, outcome } from './move-rule'
import { findReleaseFault } from './release-rule'

const LONGEST_MS = 366 * 24 * 60 * 60 * 1000

/** `at` is an instant, ISO 8601 with its offset; screens show and take it in Asia/Shanghai. */
export type ScheduleInput = { edition: string; hash: string; at: string }

export const scheduleRule: MoveRule<ScheduleInput> = {
  decide(actor, facts, move) {
    if (!hasRole(actor, 'publisher')) return fail(rightRefusals.notPublisher)
    const edition = facts.open
    if (edition?.id !== move.edition) return fail(stateRefusals.editionNotOpen)
    const scheduled = outcome('schedule', edition.state, 'scheduled')
    if (!scheduled.ok) return scheduled
    const fault = findReleaseFault(edition, move.hash)
    if (fault) return fail(fault)
    const wait = Date.parse(move.at) - Date.parse(facts.now)
    if (Number.isNaN(wait)) return fail(scheduleRefusals.timeMissing)
    return wait > 0 && wait <= LONGEST_MS ? scheduled : fail(scheduleRefusals.timePast)
  },
  likely: ({ open, now }) => ({
    edition: open?.id ?? '',
    hash: open?.hash ?? '',
    at: new Date(Date.parse(now) + 60 * 60 * 1000).toISOString(),
  }),
}

export const unscheduleRule: MoveRule<{ edition: string }> = {
  decide(actor, { open }, move) {
    if (!hasRole(actor, 'publisher')) return fail(rightRefusals.notPublisher)
    if (open?.id !== move.edition) return fail(stateRefusals.editionNotOpen)
    return outcome('unschedule', open.state, 'approved')
  },
  likely: ({ open }) => ({ edition: open?.id ?? '' }),
}
