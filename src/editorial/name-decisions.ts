/**
 * The names of the people behind decisions, as the record keeps them: written when a decision is, because an account
 * may be renamed later.
 */
import type { PayloadRequest } from 'payload'
import type { Decision } from '@/domain/review/facts'
import { nameOf, readPeople } from './read-people'

/** `onBehalfOfName` is null for a decision in the own seat. */
export type NamedDecision = Decision & { actorName: string; onBehalfOfName: string | null }

export async function nameDecisions(req: PayloadRequest, decisions: readonly Decision[]): Promise<NamedDecision[]> {
  if (decisions.length === 0) return []
  const people = await readPeople(req)
  return decisions.map((decision) => ({
    ...decision,
    actorName: nameOf(people, decision.actor),
    onBehalfOfName: decision.onBehalfOf && nameOf(people, decision.onBehalfOf),
  }))
}
