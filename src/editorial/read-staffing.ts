/**
 * Whether there are enough reviewers for what is submitted, or would be submitted now by the person who asks.
 */
import type { PayloadRequest } from 'payload'
import type { Warning } from '@/domain/edition/warn-edition'
import { type Actor, hasRole, isLiaisonOf } from '@/domain/review/actor'
import { warnStaffing } from '@/domain/review/warn-staffing'
import type { Situation } from './read-facts'
import type { People } from './read-people'
import { findContributors } from './record-edit'

/** Nothing is said of an edition whose review is over. */
export async function readStaffing(
  req: PayloadRequest,
  actor: Actor,
  { facts, composition, live }: Situation,
  people: People,
): Promise<Warning[]> {
  const { open, departments } = facts
  const active = [...people.values()].filter(({ isActive }) => isActive)
  if (open) {
    if (open.state !== 'in_review') return []
    const authors = [...open.contributors, open.submittedBy]
    return warnStaffing(open.plan, { people: active, departments, authors, decisions: open.decisions })
  }
  if (!composition) return []
  const composed = live && { editsUpTo: live.editsUpTo, documents: live.documents ?? [] }
  const written = await findContributors(req, facts.id, composition.documents, composed)
  const maySubmit = hasRole(actor, 'editor') || isLiaisonOf(actor, departments)
  const authors = maySubmit ? [...written, actor.id] : written
  return warnStaffing(facts.plan, { people: active, departments, authors, decisions: [] })
}
