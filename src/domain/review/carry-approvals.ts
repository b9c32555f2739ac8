/**
 * Which earlier approvals still stand on a new edition. Reopened: those whose scope has not changed (a comma does not
 * cost 终审, a changed figure does). Changed and approved by a reviewer: those before the change, because somebody who
 * did not write it reads all of it after them. Carried approvals are always shown as such.
 */
import { findApprovalFault, firstUnpassedStage } from './approvals'
import type { Decision, EditionFacts } from './facts'
import type { Plan, Stage } from './plan'

/** What is known of the new edition when it is made. */
export type NewEdition = Pick<EditionFacts, 'plan' | 'scopes' | 'submittedBy' | 'contributors'>

/**
 * Approvals of `previous`, which had been signed in full and was reopened, that stand on the new edition; empty when
 * there is no such edition. The first stage always reads afresh, so that somebody has read exactly what goes out.
 */
export function carryApprovals(previous: EditionFacts | null, next: NewEdition): Decision[] {
  if (previous?.state !== 'recalled' || findApprovalFault(previous) !== null) return []
  const isOwnWork = (person: string) => next.submittedBy === person || next.contributors.includes(person)
  return next.plan.stages.slice(1).flatMap((stage) => {
    const scope = next.scopes[stage.key]
    const standing = previous.decisions.filter(
      ({ stage: key, actor, carried }) =>
        key === stage.key &&
        carried?.basis !== 'amended' &&
        (carried?.signed ?? previous.scopes[key]) === scope &&
        !isOwnWork(actor),
    )
    if (scope === undefined || standing.length !== stage.minApprovals) return []
    return standing.map((decision): Decision => ({ ...decision, carried: { basis: 'scope', signed: scope } }))
  })
}

/**
 * The decisions an amended edition begins with: all approvals so far, and the reviewer's own unless it was the last
 * stage, where somebody else has to sign. `hash` is that of the amended edition.
 */
export function carryAmended(edition: EditionFacts, stage: Stage, actor: string, hash: string): Decision[] {
  const isLast = edition.plan.stages.at(-1)?.key === stage.key
  const own: Decision = { stage: stage.key, actor, outcome: 'approve', hash, onBehalfOf: null, carried: null }
  const standing = isLast
    ? edition.decisions.filter(({ stage: key }) => key !== stage.key)
    : [...edition.decisions, own]
  return standing.map((decision) => ({
    ...decision,
    carried: { basis: 'amended', signed: decision.carried?.signed ?? decision.hash },
  }))
}

/** The stage a new edition begins at with what was carried; null only for a plan without stages. */
export const startingStage = (plan: Plan, carried: readonly Decision[]): Stage | null =>
  firstUnpassedStage(plan.stages, carried)
