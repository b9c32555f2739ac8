/**
 * The people of the newsroom as the screens name them: who stands behind an id, and whose turn it is.
 * Reads names, roles and stages only; accounts and sessions are somebody else's business.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import type { BriefingFacts } from '@/domain/review/facts'
import { listMoves } from '@/domain/review/list-moves'

/** Everybody with an account, by id; `isActive` is false for a switched-off one, whose name the record still needs. */
export type People = ReadonlyMap<string, Actor & { isActive: boolean }>

export async function readPeople(req: PayloadRequest): Promise<People> {
  const { docs } = await req.payload.find({
    collection: 'users',
    select: { name: true, roles: true, reviewStages: true, departments: true, disabled: true },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ id, name, roles, reviewStages, departments, disabled }) => [
      id,
      {
        id,
        name,
        roles: roles ?? [],
        reviewStages: reviewStages ?? [],
        departments: departments ?? [],
        isActive: !disabled,
      },
    ]),
  )
}

/** The person with this id, if the account is in use. */
export async function findActive(req: PayloadRequest, id: string): Promise<Actor | null> {
  const person = (await readPeople(req)).get(id)
  return person?.isActive ? person : null
}

export const nameOf = (people: People, id: string): string => people.get(id)?.name ?? '已注销的账号'

/** Names of those who could approve the current stage now, by the rules of review themselves; empty: nobody can. */
export function findNextReviewers(people: People, facts: BriefingFacts): string[] {
  return [...people.values()]
    .filter(
      (person) => person.isActive && listMoves(person, facts).some(({ verb, allowed }) => verb === 'decide' && allowed),
    )
    .map((person) => person.name)
}
