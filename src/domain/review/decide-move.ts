/**
 * May this person make this move now, and what comes of it. Pure: a verb reads the facts under a lock, asks here,
 * and writes what it is told. The rules themselves stand one by one in moves/.
 */
import type { Refusal, Result } from '../shared/result'
import type { Actor } from './actor'
import type { BriefingFacts } from './facts'
import { amendRule } from './moves/amend-rule'
import { claimRule, unclaimRule } from './moves/claim-rule'
import { decideRule } from './moves/decide-rule'
import { delegateRule } from './moves/delegate-rule'
import { discardRule } from './moves/discard-rule'
import type { MoveOutcome, MoveRule } from './moves/move-rule'
import { confirmSignatureRule, signOnPaperRule } from './moves/paper-rule'
import { recallRule } from './moves/recall-rule'
import { reinstateRule } from './moves/reinstate-rule'
import { releaseRule } from './moves/release-rule'
import { reopenRule } from './moves/reopen-rule'
import { scheduleRule, unscheduleRule } from './moves/schedule-rule'
import { submitRule } from './moves/submit-rule'
import { askRule, confirmRule } from './moves/two-person-rule'
import { withdrawRule } from './moves/withdraw-rule'
import type { BuiltVerb } from './verbs'

const RULES = {
  submit: submitRule,
  decide: decideRule,
  recall: recallRule,
  reopen: reopenRule,
  release: releaseRule,
  withdraw: withdrawRule,
  reinstate: reinstateRule,
  retract: askRule('retract'),
  'confirm-retract': confirmRule('retract'),
  expunge: askRule('expunge'),
  'confirm-expunge': confirmRule('expunge'),
  discard: discardRule,
  amend: amendRule,
  claim: claimRule,
  unclaim: unclaimRule,
  delegate: delegateRule,
  'sign-on-paper': signOnPaperRule,
  'confirm-signature': confirmSignatureRule,
  schedule: scheduleRule,
  unschedule: unscheduleRule,
} satisfies Record<BuiltVerb, unknown>

type InputOf<Rule> = Rule extends MoveRule<infer Input> ? Input : never

/** What a person asks for: the verb and what it needs. */
export type MoveOf<Verb extends BuiltVerb> = { verb: Verb } & InputOf<(typeof RULES)[Verb]>
export type Move = { [Verb in BuiltVerb]: MoveOf<Verb> }[BuiltVerb]

/** The table by verb is typed; that the move fits its own verb's rule is what `Move` says. */
const ruleOf = (verb: BuiltVerb): MoveRule<Move> => RULES[verb] as unknown as MoveRule<Move>

/** What comes of `move`, or the refusal that says why not. */
export const decideMove = (actor: Actor, facts: BriefingFacts, move: Move): Result<MoveOutcome, Refusal> =>
  ruleOf(move.verb).decide(actor, facts, move)

/** The move a button of this verb would make now. */
export const likelyMove = (facts: BriefingFacts, verb: BuiltVerb): Move =>
  ({ ...ruleOf(verb).likely(facts), verb }) as Move
