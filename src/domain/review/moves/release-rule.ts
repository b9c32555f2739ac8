/** 发布: the approved bytes go live. Keeps true that approved = published, and that nobody publishes alone. */
import { fail } from '../../shared/result'
import { hasRole } from '../actor'
import { findApprovalFault } from '../approvals'
import { releaseRefusals, rightRefusals, stateRefusals } from '../refusals'
import { type MoveRule, outcome } from './move-rule'

export type ReleaseInput = { edition: string; hash: string }

export const releaseRule: MoveRule<ReleaseInput> = {
  decide(actor, facts, move) {
    if (!hasRole(actor, 'publisher')) return fail(rightRefusals.notPublisher)
    const edition = facts.open
    if (!edition) return fail(stateRefusals.nothingToRelease)
    if (edition.id !== move.edition) return fail(stateRefusals.editionNotOpen)

    const released = outcome('release', edition.state, 'live', { supersedes: facts.shown?.id ?? null })
    if (!released.ok) return released
    if (move.hash !== edition.hash) return fail(stateRefusals.hashChanged)
    if (edition.storedHash !== edition.hash) return fail(releaseRefusals.storedDiffers)
    const fault = findApprovalFault(edition)
    return fault ? fail(fault) : released
  },
  likely: ({ open }) => ({ edition: open?.id ?? '', hash: open?.hash ?? '' }),
}
