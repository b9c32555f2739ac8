/**
 * May this person make this move now, and what comes of it. Pure: a verb reads the facts under a lock, asks here,
 * and writes what it is told. Keeps true: nobody publishes alone, seen = signed, approved = published.
 */
import { fail, ok, type Refusal, type Result } from '../shared/result'
import { type Actor, hasRole, isLiaisonOf } from './actor'
import { findApprovalFault, firstUnpassedStage, hasApproved, hasContributed } from './approvals'
import type { EditionState } from './edition-state'
import type { BriefingFacts, Decision, EditionFacts } from './facts'
import type { Stage } from './plan'
import { formRefusals, notReady, releaseRefusals, rightRefusals, stateRefusals } from './refusals'
import { type FromState, findTransition } from './transitions'
import { validatePlan } from './validate-plan'
import type { BuiltVerb } from './verbs'

/** `hash` is what the person had on screen. `checklist`: ids of the ticked items, or all of them. */
export type DecideMove = {
  verb: 'decide'
  edition: string
  stage: string
  outcome: 'approve' | 'return'
  hash: string
  reason?: string
  checklist?: 'all' | string[]
}

export type Move =
  | { verb: 'submit'; note: string }
  | DecideMove
  | { verb: 'recall'; edition: string }
  | { verb: 'reopen'; edition: string; reason: string }
  | { verb: 'release'; edition: string; hash: string }

/**
 * What the verb has to write. `event` names it in the audit log. `decision` is to be recorded when there is one.
 * `closesRun` says that the review run ends with this move. `supersedes` is the edition that was live until now.
 */
export type MoveOutcome = {
  verb: BuiltVerb
  event: string
  edition: { state: EditionState; stage: string | null }
  decision: Decision | null
  closesRun: boolean
  supersedes: string | null
}

/** Shortest reason for a return or a reopening, in characters, that can still say something. */
const SHORTEST_REASON = 4

const isTooShort = (reason = ''): boolean => [...reason.trim()].length < SHORTEST_REASON

/** Rights are looked at before states, so that a refusal tells nobody more than they may know. */
export function decideMove(actor: Actor, facts: BriefingFacts, move: Move): Result<MoveOutcome, Refusal> {
  switch (move.verb) {
    case 'submit':
      return submit(actor, facts)
    case 'decide':
      return decide(actor, facts, move)
    case 'recall':
      return recall(actor, facts, move.edition)
    case 'reopen':
      return reopen(actor, facts, move)
    case 'release':
      return release(actor, facts, move)
  }
}

function submit(actor: Actor, facts: BriefingFacts): Result<MoveOutcome, Refusal> {
  if (!hasRole(actor, 'editor') && !isLiaisonOf(actor, facts.departments)) return fail(rightRefusals.notEditor)
  if (facts.open) return fail(stateRefusals.editionOpen(facts.open.number, facts.open.state))

  const [problem, ...problems] = facts.problems
  if (problem) return fail(notReady([problem, ...problems]))
  if (facts.live && facts.draftHash === facts.live.hash) return fail(stateRefusals.nothingChanged)

  const errors = validatePlan(facts.plan)
  const [first] = facts.plan.stages
  if (errors.length > 0 || !first) return fail(formRefusals.planInvalid(errors))
  const unmanned = facts.plan.stages.find((stage) => stage.who === 'department')
  if (unmanned && facts.departments.length === 0) return fail(formRefusals.departmentMissing(unmanned.name))

  return outcome('submit', 'draft', 'in_review', { stage: first.key })
}

function decide(actor: Actor, facts: BriefingFacts, move: DecideMove): Result<MoveOutcome, Refusal> {
  if (!hasRole(actor, 'reviewer') && !isLiaisonOf(actor, facts.departments)) return fail(rightRefusals.notReviewer)
  const edition = facts.open
  if (edition?.id !== move.edition) return fail(stateRefusals.editionNotOpen)
  if (edition.state !== 'in_review') return fail(stateRefusals.wrongState('decide', edition.state))

  const stage = edition.plan.stages.find(({ key }) => key === edition.stage)
  if (!stage || firstUnpassedStage(edition.plan.stages, edition.decisions) !== stage)
    return fail(stateRefusals.runDamaged)
  if (move.stage !== stage.key) return fail(stateRefusals.stageMoved(stage.name))

  const hindrance = findHindrance(actor, facts, edition, stage)
  if (hindrance) return fail(hindrance)
  if (move.hash !== edition.hash) return fail(stateRefusals.hashChanged)

  const decision: Decision = { stage: stage.key, actor: actor.id, outcome: move.outcome, hash: move.hash }
  if (move.outcome === 'return') {
    if (isTooShort(move.reason)) return fail(formRefusals.reasonMissing)
    return outcome('decide', 'in_review', 'returned', { decision, closesRun: true })
  }

  const ticked = move.checklist ?? []
  const missing = ticked === 'all' ? [] : stage.checklist.filter((item) => !ticked.includes(item.id))
  if (missing.length > 0) return fail(formRefusals.checklistIncomplete(missing))

  const next = firstUnpassedStage(edition.plan.stages, [...edition.decisions, decision])
  return next
    ? outcome('decide', 'in_review', 'in_review', { decision, stage: next.key })
    : outcome('decide', 'in_review', 'approved', { decision, closesRun: true })
}

/** Why this person may not speak at this stage of this edition: not theirs to review, or they already had a hand in it. */
function findHindrance(actor: Actor, facts: BriefingFacts, edition: EditionFacts, stage: Stage): Refusal | null {
  if (stage.who === 'department') {
    if (!isLiaisonOf(actor, facts.departments)) return rightRefusals.notYourDepartment(stage.name)
  } else if (!hasRole(actor, 'reviewer') || !actor.reviewStages.includes(stage.key)) {
    return rightRefusals.notYourStage(stage.name)
  }
  if (hasContributed(actor.id, edition)) return rightRefusals.ownWork
  return hasApproved(actor.id, edition) ? rightRefusals.approvedBefore : null
}

function recall(actor: Actor, facts: BriefingFacts, id: string): Result<MoveOutcome, Refusal> {
  const edition = facts.open
  if (edition?.id !== id) return fail(stateRefusals.editionNotOpen)
  if (edition.submittedBy !== actor.id) return fail(rightRefusals.notSubmitter)
  return outcome('recall', edition.state, 'recalled', { closesRun: true })
}

/** The way back for what was signed but not released: everyone's approvals end with it, and the reason is kept. */
function reopen(
  actor: Actor,
  facts: BriefingFacts,
  move: { edition: string; reason: string },
): Result<MoveOutcome, Refusal> {
  if (!hasRole(actor, 'editor') && !isLiaisonOf(actor, facts.departments)) return fail(rightRefusals.mayNotReopen)
  const edition = facts.open
  if (edition?.id !== move.edition) return fail(stateRefusals.editionNotOpen)
  if (isTooShort(move.reason)) return fail(formRefusals.reopenReasonMissing)
  return outcome('reopen', edition.state, 'recalled', { closesRun: true })
}

function release(
  actor: Actor,
  facts: BriefingFacts,
  move: { edition: string; hash: string },
): Result<MoveOutcome, Refusal> {
  if (!hasRole(actor, 'publisher')) return fail(rightRefusals.notPublisher)
  const edition = facts.open
  if (!edition) return fail(stateRefusals.nothingToRelease)
  if (edition.id !== move.edition) return fail(stateRefusals.editionNotOpen)

  const released = outcome('release', edition.state, 'live', { supersedes: facts.live?.id ?? null })
  if (!released.ok) return released
  if (move.hash !== edition.hash) return fail(stateRefusals.hashChanged)
  if (edition.storedHash !== edition.hash) return fail(releaseRefusals.storedDiffers)
  const fault = findApprovalFault(edition)
  return fault ? fail(fault) : released
}

/** The outcome as the table of transitions has it; a step the table does not have is refused. */
function outcome(
  verb: BuiltVerb,
  from: FromState,
  to: EditionState,
  rest: Partial<Pick<MoveOutcome, 'decision' | 'closesRun' | 'supersedes'>> & { stage?: string },
): Result<MoveOutcome, Refusal> {
  const transition = findTransition(verb, from, to)
  if (!transition) return fail(from === 'draft' ? stateRefusals.editionNotOpen : stateRefusals.wrongState(verb, from))
  const { stage = null, decision = null, closesRun = false, supersedes = null } = rest
  return ok({ verb, event: transition.event, edition: { state: to, stage }, decision, closesRun, supersedes })
}
