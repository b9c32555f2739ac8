/** 废弃: an edition that came back and will not be sent again is put away; its content is kept. */
import { fail } from '../../shared/result'
import { hasRole } from '../actor'
import { takeDownRefusals } from '../take-down-refusals'
import { type MoveRule, outcome } from './move-rule'
import { findNamed } from './named-edition'

export const discardRule: MoveRule<{ edition: string }> = {
  decide(actor, facts, move) {
    const edition = findNamed(facts, move.edition)
    if (!hasRole(actor, 'editor') && edition?.submittedBy !== actor.id) return fail(takeDownRefusals.mayNotDiscard)
    if (!edition) return fail(takeDownRefusals.nothingThere)
    return outcome('discard', edition.state, 'discarded')
  },
  likely: (facts) => ({ edition: facts.edition?.id ?? '' }),
}
