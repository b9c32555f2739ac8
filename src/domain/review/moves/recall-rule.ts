/** 撤回送审: the submitter takes the edition back before the last approval. */
import { fail } from '../../shared/result'
import { rightRefusals, stateRefusals } from '../refusals'
import { type MoveRule, outcome } from './move-rule'

export const recallRule: MoveRule<{ edition: string }> = {
  decide(actor, facts, move) {
    const edition = facts.open
    if (edition?.id !== move.edition) return fail(stateRefusals.editionNotOpen)
    if (edition.submittedBy !== actor.id) return fail(rightRefusals.notSubmitter)
    return outcome('recall', edition.state, 'recalled', { closesRun: true })
  },
  likely: ({ open }) => ({ edition: open?.id ?? '' }),
}
