/**
 * Which moves a person may make on a briefing now and, for every other verb, the sentence why not. The answer of
 * GET /api/moves and of the review panel's buttons; made by asking the same rules as the moves themselves.
 */
import type { Refusal } from '../shared/result'
import type { Actor } from './actor'
import { decideMove, likelyMove } from './decide-move'
import type { BriefingFacts } from './facts'
import { doorRefusals } from './refusals'
import { isBuilt, VERBS, type Verb } from './verbs'

export type ListedMove = { verb: Verb; allowed: boolean; refusal: Refusal | null }

/**
 * One entry per verb, in the order of VERBS. `decide` is judged as a complete approval of what is stored now, or as a
 * return while a comment blocks.
 */
export function listMoves(actor: Actor, facts: BriefingFacts): ListedMove[] {
  return VERBS.map((verb) => {
    const refusal = findRefusal(actor, facts, verb)
    return { verb, allowed: refusal === null, refusal }
  })
}

function findRefusal(actor: Actor, facts: BriefingFacts, verb: Verb): Refusal | null {
  if (!isBuilt(verb)) return doorRefusals.notBuilt(verb)
  const answer = decideMove(actor, withStoredHash(facts), likelyMove(facts, verb))
  return answer.ok ? null : answer.error
}

/** A list of moves does not read the stored bytes; the release itself will. */
const withStoredHash = (facts: BriefingFacts): BriefingFacts =>
  facts.open ? { ...facts, open: { ...facts.open, storedHash: facts.open.storedHash ?? facts.open.hash } } : facts
