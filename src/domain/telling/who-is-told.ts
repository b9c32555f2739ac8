/**
 * Decides who is told of a move and whose earlier notices are settled by it. Pure: the verb hands in the facts as they
 * are after the move, and only those people who may see the briefing at all.
 */
import type { Actor } from '../review/actor'
import { hasRole } from '../review/actor'
import type { BriefingFacts, EditionFacts } from '../review/facts'
import { listMoves } from '../review/list-moves'
import type { Verb } from '../review/verbs'
import type { Kind } from './kinds'
import { OCCASIONS, type Whom } from './occasions'

/** A notice of this edition that still waits for its person; `place` is where the edition stood when it was written. */
export type Standing = { id: string; person: string; kind: Kind; place: string }

/** `actor` is null when the newsroom itself acted. `people` are those who may see the briefing, with accounts in use. */
export type Happening = {
  event: string
  actor: string | null
  people: readonly Actor[]
  named: readonly string[]
  facts: BriefingFacts
  edition: EditionFacts
  standing: readonly Standing[]
}

export type Told = { person: string; kind: Kind }

/** Where an edition stands, as one word: what waits for somebody waits only here. */
export const placeOf = ({ state, stage }: Pick<EditionFacts, 'state' | 'stage'>): string =>
  stage ? `${state}/${stage}` : state

/** Kinds that ask their person to do something. */
const DUTIES: readonly Kind[] = ['to-review', 'to-confirm', 'overdue']

/** A request to confirm lapses and is made again, so each is told; that an edition waits for review is told once. */
const ONCE: readonly Kind[] = ['to-review', 'overdue']

/** Each person once, never whoever acted, and nobody a second time for what already waits for them. */
export function listTold(happening: Happening): Told[] {
  const { actor, people, standing, edition } = happening
  const told = new Map<string, Kind>()
  for (const { kind, whom } of OCCASIONS[happening.event] ?? []) {
    for (const person of people.filter((one) => whom.some((group) => isOf(group, one, happening)))) {
      if (person.id !== actor && !told.has(person.id)) told.set(person.id, kind)
    }
  }
  const waits = (person: string, kind: Kind) =>
    standing.some((one) => one.person === person && one.kind === kind && one.place === placeOf(edition))
  return [...told].flatMap(([person, kind]) => (ONCE.includes(kind) && waits(person, kind) ? [] : [{ person, kind }]))
}

/** What no longer waits for anybody: the edition has gone on, the person has just done it, or is asked anew. */
export function listSettled(happening: Happening): string[] {
  const { actor, edition, standing } = happening
  const told = listTold(happening)
  const isAnew = ({ person, kind }: Standing) => told.some((one) => one.person === person && one.kind === kind)
  return standing
    .filter(({ kind }) => DUTIES.includes(kind))
    .filter((one) => one.place !== placeOf(edition) || one.person === actor || isAnew(one))
    .map(({ id }) => id)
}

function isOf(group: Whom, person: Actor, { facts, edition, named, standing }: Happening): boolean {
  switch (group) {
    case 'may-decide':
      return may(person, facts, 'decide')
    case 'may-confirm-signature':
      return may(person, facts, 'confirm-signature')
    case 'may-confirm-retract':
      return may(person, facts, 'confirm-retract')
    case 'may-confirm-expunge':
      return may(person, facts, 'confirm-expunge')
    case 'submitter':
      return edition.submittedBy === person.id
    case 'contributors':
      return edition.contributors.includes(person.id)
    case 'signers':
      return edition.decisions.some(({ actor, outcome }) => actor === person.id && outcome === 'approve')
    case 'asked':
      return standing.some((one) => one.person === person.id && one.kind === 'to-review')
    case 'publishers':
      return hasRole(person, 'publisher')
    case 'editors':
      return hasRole(person, 'editor')
    case 'named':
      return named.includes(person.id)
  }
}

const may = (person: Actor, facts: BriefingFacts, verb: Verb): boolean =>
  listMoves(person, facts).some((move) => move.verb === verb && move.allowed)
