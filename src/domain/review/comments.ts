/**
 * Who may comment, and who may say that a comment is dealt with. Whoever had a hand in the text may only answer that it
 * is; a blocking comment is closed by its author or by a reviewer who had none. Pure, like the rules of moves.
 */
import { fail, ok, type Refusal, type Result } from '../shared/result'
import { type Actor, hasRole, isLiaisonOf } from './actor'
import { hasContributed } from './approvals'
import { commentRefusals } from './comment-refusals'
import type { BriefingFacts } from './facts'

/** `addressed` 已处理，待确认: an editor answered a blocking comment; it blocks until somebody else looked. */
export const COMMENT_STATES = ['open', 'addressed', 'resolved'] as const
export type CommentState = (typeof COMMENT_STATES)[number]

export type CommentFacts = { author: string; isBlocking: boolean; state: CommentState }

/** Null when the actor may comment on `facts.edition`; a blocking comment takes a part in the review. */
export function refuseComment(actor: Actor, facts: BriefingFacts, comment: { isBlocking: boolean }): Refusal | null {
  const { edition } = facts
  if (!edition || ['retracted', 'expunged', 'discarded'].includes(edition.state)) return commentRefusals.editionGone
  if (!comment.isBlocking) return null
  const takesPart = hasRole(actor, 'editor') || hasRole(actor, 'reviewer') || hasRole(actor, 'publisher')
  return takesPart || isLiaisonOf(actor, facts.departments) ? null : commentRefusals.mayNotBlock
}

/** What a comment becomes when this person says that it is dealt with. */
export function resolveComment(
  actor: Actor,
  facts: BriefingFacts,
  comment: CommentFacts,
): Result<CommentState, Refusal> {
  if (comment.state === 'resolved') return fail(commentRefusals.resolvedAlready)
  if (comment.author === actor.id || isIndependent(actor, facts)) return ok('resolved')
  if (!hasRole(actor, 'editor') && !isLiaisonOf(actor, facts.departments)) return fail(commentRefusals.notYours)
  return ok(comment.isBlocking ? 'addressed' : 'resolved')
}

/** Null when this person may open the comment again. */
export function refuseReopening(actor: Actor, facts: BriefingFacts, comment: CommentFacts): Refusal | null {
  if (comment.state === 'open') return commentRefusals.openAlready
  return comment.author === actor.id || isIndependent(actor, facts) ? null : commentRefusals.notYours
}

/** Reviews, and had no hand in the newest edition. */
const isIndependent = (actor: Actor, { edition, departments }: BriefingFacts): boolean =>
  (hasRole(actor, 'reviewer') || isLiaisonOf(actor, departments)) && !(edition && hasContributed(actor.id, edition))
