/**
 * 下线: the page stays, with an explanation on top, and leaves every list. Never waits for anybody: an edition that is
 * on its way goes back to its drafts, because its reviewers judged it as a change of a page that was online.
 */
import { fail } from '../../shared/result'
import { hasRole } from '../actor'
import { takeDownRefusals } from '../take-down-refusals'
import { isTooShort, LIKELY_REASON, type MoveRule, outcome } from './move-rule'
import { findNamed } from './named-edition'

/** `reason` is what readers are told, `note` for the office alone. */
export type WithdrawInput = { edition: string; reason: string; note: string }

export const withdrawRule: MoveRule<WithdrawInput> = {
  decide(actor, facts, move) {
    if (!hasRole(actor, 'publisher')) return fail(takeDownRefusals.notPublisher)
    const edition = findNamed(facts, move.edition)
    if (!edition) return fail(takeDownRefusals.nothingShown)
    const withdrawn = outcome('withdraw', edition.state, 'withdrawn', { recalls: facts.open?.id })
    if (!withdrawn.ok) return withdrawn
    return isTooShort(move.reason) ? fail(takeDownRefusals.explanationMissing) : withdrawn
  },
  likely: (facts) => ({ edition: facts.live?.id ?? '', reason: LIKELY_REASON, note: '' }),
}
