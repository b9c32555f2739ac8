/** 发布: the approved bytes go live. Keeps true that approved = published, and that nobody publishes alone. */
import { fail, type Refusal } from '../../shared/result'
import { hasRole } from '../actor'
import { findApprovalFault } from '../approvals'
import { commentRefusals } from '../comment-refusals'
import type { EditionFacts } from '../facts'
import { releaseRefusals, rightRefusals, stateRefusals } from '../refusals'
import { scheduleRefusals } from '../schedule-refusals'
import { type MoveRule, outcome } from './move-rule'

/** `isDue`: the worker releases what was scheduled, in the name of who scheduled it; a person never says so. */
export type ReleaseInput = { edition: string; hash: string; isDue?: boolean }

export const releaseRule: MoveRule<ReleaseInput> = {
  decide(actor, facts, move) {
    const edition = facts.open
    if (!hasRole(actor, 'publisher'))
      return fail(move.isDue ? scheduleRefusals.schedulerGone : rightRefusals.notPublisher)
    if (!edition) return fail(stateRefusals.nothingToRelease)
    if (edition.id !== move.edition) return fail(stateRefusals.editionNotOpen)

    const released = outcome('release', edition.state, 'live', { supersedes: facts.shown?.id ?? null })
    if (!released.ok) return released
    // What was scheduled goes out at its time, or by a person only after it was taken off the schedule.
    const isScheduled = edition.state === 'scheduled'
    if (isScheduled !== (move.isDue ?? false)) return fail(stateRefusals.wrongState('release', edition.state))
    if (isScheduled && facts.now < (edition.scheduledFor ?? '')) return fail(scheduleRefusals.tooEarly)
    const fault = findReleaseFault(edition, move.hash)
    return fault ? fail(fault) : released
  },
  likely: ({ open }) => ({ edition: open?.id ?? '', hash: open?.hash ?? '' }),
}

/** Why these bytes may not go out, whoever asks; null when they may. */
export function findReleaseFault(edition: EditionFacts, hash: string): Refusal | null {
  if (hash !== edition.hash) return stateRefusals.hashChanged
  if (edition.storedHash !== edition.hash) return releaseRefusals.storedDiffers
  if (edition.blockingComments > 0) return commentRefusals.blocking(edition.blockingComments)
  return findApprovalFault(edition)
}
