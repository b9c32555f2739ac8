/** 重新打开修改: the way back for what was signed but not released, for a reason that is kept. */
import { fail } from '../../shared/result'
import { hasRole, isLiaisonOf } from '../actor'
import { formRefusals, rightRefusals, stateRefusals } from '../refusals'
import { isTooShort, LIKELY_REASON, type MoveRule, outcome } from './move-rule'

export type ReopenInput = { edition: string; reason: string }

export const reopenRule: MoveRule<ReopenInput> = {
  decide(actor, facts, move) {
    if (!hasRole(actor, 'editor') && !isLiaisonOf(actor, facts.departments)) return fail(rightRefusals.mayNotReopen)
    const edition = facts.open
    if (edition?.id !== move.edition) return fail(stateRefusals.editionNotOpen)
    if (isTooShort(move.reason)) return fail(formRefusals.reopenReasonMissing)
    return outcome('reopen', edition.state, 'recalled', { closesRun: true })
  },
  likely: ({ open }) => ({ edition: open?.id ?? '', reason: LIKELY_REASON }),
}
