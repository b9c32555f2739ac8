/**
 * 撤稿 and 清除 take two people: a publisher asks, and within a quarter of an hour another publisher, or somebody who
 * may review the last stage of that edition, confirms what was asked. The first move only records the request.
 */
import { fail } from '../../shared/result'
import { type Actor, hasRole } from '../actor'
import type { EditionState } from '../edition-state'
import { mayReviewAt } from '../eligible'
import type { BriefingFacts, EditionFacts } from '../facts'
import { takeDownRefusals } from '../take-down-refusals'
import { ERASABLE_STATES, RETRACTABLE_STATES } from '../transitions'
import { isTooShort, LIKELY_REASON, type MoveRule, outcome, stays } from './move-rule'
import { findNamed } from './named-edition'

/**
 * `reason` stands on the tombstone of a retraction and is for the office alone when expunging. `hideTitle`: the title
 * itself must not be seen any more. `replacement` is a path of this site, null without one.
 */
export type AskInput = { edition: string; reason: string; hideTitle?: boolean; replacement?: string | null }

/** `request` is the one the person had on screen; whoever names none confirms the newest. */
export type ConfirmInput = { edition: string; request?: string }

type Removal = 'retract' | 'expunge'

const REMOVED: Record<Removal, { to: EditionState; from: readonly EditionState[] }> = {
  retract: { to: 'retracted', from: RETRACTABLE_STATES },
  expunge: { to: 'expunged', from: ERASABLE_STATES },
}

const mayReviewLast = (actor: Actor, facts: BriefingFacts, edition: EditionFacts): boolean => {
  const last = edition.plan.stages.at(-1)
  return last !== undefined && mayReviewAt(actor, last, facts.departments) === null
}

/** What a button would be about: the edition named, when it can be removed at all, else the one readers see. */
function likelyEdition(facts: BriefingFacts, verb: Removal): string {
  const fits = (edition: EditionFacts | null) => edition && REMOVED[verb].from.includes(edition.state)
  const asked = facts.requests.find((request) => request.verb === verb && request.isFresh)?.edition
  return asked ?? [facts.shown, facts.edition].find(fits)?.id ?? facts.edition?.id ?? ''
}

/** The rule of the first move. */
export const askRule = (verb: Removal): MoveRule<AskInput> => ({
  decide(actor, facts, move) {
    if (!hasRole(actor, 'publisher')) return fail(takeDownRefusals.notPublisher)
    const edition = findNamed(facts, move.edition)
    if (!edition) return fail(takeDownRefusals.nothingThere)
    const asked = stays(verb, edition)
    if (!asked.ok) return asked
    if (verb === 'expunge' && facts.open) return fail(takeDownRefusals.openFirst(facts.open.number, facts.open.state))
    if (isTooShort(move.reason))
      return fail(verb === 'retract' ? takeDownRefusals.explanationMissing : takeDownRefusals.reasonMissing)
    return asked
  },
  likely: (facts) => ({ edition: likelyEdition(facts, verb), reason: LIKELY_REASON }),
})

/** The rule of the second. */
export const confirmRule = (verb: Removal): MoveRule<ConfirmInput> => ({
  decide(actor, facts, move) {
    const edition = findNamed(facts, move.edition)
    const isPublisher = hasRole(actor, 'publisher')
    if (!isPublisher && !(edition && mayReviewLast(actor, facts, edition)))
      return fail(takeDownRefusals.mayNotConfirm(verb))
    if (!edition) return fail(takeDownRefusals.nothingAsked(verb))
    const removed = outcome(`confirm-${verb}`, edition.state, REMOVED[verb].to, {
      recalls: verb === 'retract' && edition.id === facts.shown?.id ? facts.open?.id : undefined,
    })
    if (!removed.ok) return removed
    const request = facts.requests.find((one) => one.verb === verb && one.edition === edition.id)
    if (!request?.isFresh) return fail(takeDownRefusals.nothingAsked(verb))
    if (request.by === actor.id) return fail(takeDownRefusals.ownRequest(verb))
    if (move.request !== undefined && move.request !== request.id) return fail(takeDownRefusals.requestChanged)
    if (verb === 'expunge' && facts.open) return fail(takeDownRefusals.openFirst(facts.open.number, facts.open.state))
    return removed
  },
  likely: (facts) => ({ edition: likelyEdition(facts, verb) }),
})
