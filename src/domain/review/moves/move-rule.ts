/**
 * What the rule of one verb looks like, and what it answers. One file per verb stands in this folder; decide-move.ts
 * lists them. Rules read facts and write nothing.
 */
import type { CorrectionFace } from '../../edition/edition-kind'
import { fail, ok, type Refusal, type Result } from '../../shared/result'
import type { Actor } from '../actor'
import type { EditionState } from '../edition-state'
import type { BriefingFacts, Decision, EditionFacts } from '../facts'
import { stateRefusals } from '../refusals'
import { type FromState, findTransition } from '../transitions'
import type { BuiltVerb } from '../verbs'

/**
 * What the verb has to write. `event` names it in the audit log. `decision` is to be recorded when there is one.
 * `closesRun` says that the review run ends with this move. `supersedes` is the edition that stood on the public
 * page until now, `recalls` an open one that goes back to its drafts with this move. `face` is how a correction will be said in public, settled by the last approval; null when there is nothing to settle.
 */
export type MoveOutcome = {
  verb: BuiltVerb
  event: string
  edition: { state: EditionState; stage: string | null }
  decision: Decision | null
  closesRun: boolean
  supersedes: string | null
  recalls?: string
  face: CorrectionFace | null
}

/**
 * `decide` looks at rights before states, so that a refusal tells nobody more than they may know. `likely` is the move
 * a button would make now: asked beforehand, to say whether it would be refused.
 */
export type MoveRule<Input> = {
  decide(actor: Actor, facts: BriefingFacts, move: Input): Result<MoveOutcome, Refusal>
  likely(facts: BriefingFacts): Input
}

/** Shortest reason for a return or a reopening, in characters, that can still say something. */
const SHORTEST_REASON = 4

export const isTooShort = (reason = ''): boolean => [...reason.trim()].length < SHORTEST_REASON

/** A reason that is long enough, for a move that is only being foreseen. */
export const LIKELY_REASON = '按钮预判'

/** The outcome as the table of transitions has it; a step the table does not have is refused. */
export function outcome(
  verb: BuiltVerb,
  from: FromState,
  to: EditionState,
  rest: Partial<Pick<MoveOutcome, 'decision' | 'closesRun' | 'supersedes' | 'recalls' | 'face'>> & {
    stage?: string
  } = {},
): Result<MoveOutcome, Refusal> {
  const transition = findTransition(verb, from, to)
  if (!transition) return fail(from === 'draft' ? stateRefusals.editionNotOpen : stateRefusals.wrongState(verb, from))
  const { stage = null, decision = null, closesRun = false, supersedes = null, recalls, face = null } = rest
  return ok({
    verb,
    event: transition.event,
    edition: { state: to, stage },
    decision,
    closesRun,
    supersedes,
    recalls,
    face,
  })
}

/** The edition stays where it is and the move is recorded; refused where the table does not have it. */
export function stays(verb: BuiltVerb, { state, stage }: EditionFacts): Result<MoveOutcome, Refusal> {
  const transition = findTransition(verb, state, 'same')
  if (!transition) return fail(stateRefusals.wrongState(verb, state))
  const nothingElse = { decision: null, closesRun: false, supersedes: null, face: null }
  return ok({ verb, event: transition.event, edition: { state, stage }, ...nothingElse })
}
