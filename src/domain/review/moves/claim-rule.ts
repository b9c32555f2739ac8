/** 领取审核 and 放回待审: one reviewer holds the stage for a while, so that two do not read the same at once. */
import { fail } from '../../shared/result'
import { currentStage, findClaimFault, findSeat, isCalledOn } from '../claims'
import { claimRefusals } from '../duty-refusals'
import { rightRefusals, stateRefusals } from '../refusals'
import { type MoveRule, stays } from './move-rule'

export const claimRule: MoveRule<{ edition: string }> = {
  decide(actor, facts, move) {
    if (!isCalledOn(actor, facts)) return fail(rightRefusals.notReviewer)
    const at = currentStage(facts, move.edition)
    if (!at.ok) return at
    if (!facts.open) return fail(stateRefusals.editionNotOpen)
    const seat = findSeat(actor, facts, facts.open, at.value)
    if (!seat.ok) return seat
    const claimed = findClaimFault(actor, facts.open, at.value)
    return claimed ? fail(claimed) : stays('claim', facts.open)
  },
  likely: ({ open }) => ({ edition: open?.id ?? '' }),
}

export const unclaimRule: MoveRule<{ edition: string }> = {
  decide(actor, { open }, move) {
    if (open?.id !== move.edition) return fail(stateRefusals.editionNotOpen)
    const isHeld = open.claims.some((claim) => claim.actor === actor.id && claim.stage === open.stage)
    return isHeld ? stays('unclaim', open) : fail(claimRefusals.notClaimed)
  },
  likely: ({ open }) => ({ edition: open?.id ?? '' }),
}
