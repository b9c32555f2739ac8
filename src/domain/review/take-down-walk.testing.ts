/**
 * Test support: a model newsroom of one briefing in which people also take pages down, bring them back and have content
 * erased, in any order. Smaller than `random-walk.testing.ts` where that looks closer (no stand-ins, paper, schedules),
 * and it keeps every edition, because here the old ones matter.
 */
import type { Actor } from './actor'
import { decideMove, type Move } from './decide-move'
import { isOpen } from './edition-state'
import { inReview } from './example-facts.testing'
import type { BriefingFacts, EditionFacts, RemovalRequest } from './facts'
import type { MoveOutcome } from './moves/move-rule'
import type { Plan } from './plan'

/** `edit` changes the drafts; `wait` lets a quarter of an hour go by. */
export const TAKE_DOWN_MOVES = [
  'edit',
  'submit',
  'approve',
  'return',
  'recall',
  'release',
  'withdraw',
  'reinstate',
  'retract',
  'confirm-retract',
  'expunge',
  'confirm-expunge',
  'discard',
  'wait',
] as const

export type TakeDownMove = (typeof TAKE_DOWN_MOVES)[number]

/** `actor` is an index into the cast, `edition` one into the editions there are, the newest first. */
export type TakeDownStep = { actor: number; edition: number; move: TakeDownMove }

export type TakeDownWalk = { cast: Actor[]; plan: Plan; steps: TakeDownStep[] }

/** The newsroom as a step left it. `accepted`: whether the rules let it pass; `about` is the edition it named. */
export type TakeDownTrace = {
  actor: string
  move: TakeDownMove
  about: string | null
  accepted: boolean
  before: readonly EditionFacts[]
  editions: readonly EditionFacts[]
}

type Newsroom = {
  revision: number
  contributors: string[]
  editions: EditionFacts[]
  requests: RemovalRequest[]
  isTakenDown: boolean
}

export function playTakeDowns(walk: TakeDownWalk): TakeDownTrace[] {
  let room: Newsroom = { revision: 1, contributors: [], editions: [], requests: [], isTakenDown: false }
  return walk.steps.flatMap((step): TakeDownTrace[] => {
    const actor = walk.cast[step.actor]
    if (!actor) return []
    const { editions: before } = room
    const about = before.toReversed()[step.edition]?.id ?? null
    const after = take(room, walk, actor, step.move, about)
    room = after ?? room
    return [{ actor: actor.id, move: step.move, about, accepted: after !== null, before, editions: room.editions }]
  })
}

function take(room: Newsroom, walk: TakeDownWalk, actor: Actor, move: TakeDownMove, about: string | null) {
  if (move === 'wait') return { ...room, requests: room.requests.map((request) => ({ ...request, isFresh: false })) }
  const facts = factsOf(room, walk, about)
  if (move === 'edit') {
    if (facts.open) return null
    return { ...room, revision: room.revision + 1, contributors: [...new Set([...room.contributors, actor.id])] }
  }
  const answer = decideMove(actor, facts, moveOf(facts, move, about ?? 'no-edition'))
  return answer.ok ? write(room, walk, actor, facts, answer.value, about) : null
}

function factsOf(
  { revision, editions, requests, isTakenDown }: Newsroom,
  { plan }: TakeDownWalk,
  about: string | null,
) {
  const open = editions.find(({ state }) => isOpen(state)) ?? null
  const shown = editions.find(({ state }) => state === 'live' || state === 'withdrawn') ?? null
  const facts: BriefingFacts = {
    id: 'briefing',
    departments: [],
    plan,
    open,
    edition: editions.find(({ id }) => id === about) ?? open ?? editions.at(-1) ?? null,
    live: shown?.state === 'live' ? { id: shown.id, hash: shown.hash } : null,
    shown,
    requests,
    isTakenDown,
    draftHash: hashOf(revision),
    problems: [],
    now: '2026-11-27T09:00:00.000Z',
  }
  return facts
}

const hashOf = (revision: number): string => `hash-of-revision-${revision}`

function moveOf({ open }: BriefingFacts, move: Exclude<TakeDownMove, 'edit' | 'wait'>, edition: string): Move {
  const [hash, stage] = [open?.hash ?? 'none', open?.stage ?? 'none']
  const reason = '有关内容正在核实'
  switch (move) {
    case 'submit':
      return { verb: 'submit', note: '' }
    case 'approve':
      return { verb: 'decide', edition: open?.id ?? edition, hash, stage, outcome: 'approve', checklist: 'all' }
    case 'return':
      return { verb: 'decide', edition: open?.id ?? edition, hash, stage, outcome: 'return', reason }
    case 'recall':
      return { verb: 'recall', edition: open?.id ?? edition }
    case 'release':
      return { verb: 'release', edition: open?.id ?? edition, hash }
    case 'withdraw':
      return { verb: 'withdraw', edition, reason, note: '' }
    case 'confirm-retract':
    case 'confirm-expunge':
    case 'discard':
      return { verb: move, edition }
    default:
      return { verb: move, edition, reason }
  }
}

function write(
  room: Newsroom,
  walk: TakeDownWalk,
  actor: Actor,
  { open, shown }: BriefingFacts,
  outcome: MoveOutcome,
  about: string | null,
): Newsroom {
  const { verb, edition: moved, decision, supersedes, recalls } = outcome
  if (verb === 'submit') return begin(room, actor, hashOf(room.revision), room.contributors, walk.plan, moved.stage)
  if (verb === 'reinstate') {
    const plan = { ...walk.plan, stages: walk.plan.stages.slice(-1) }
    const all = room.editions.flatMap(({ contributors, submittedBy }) => [...contributors, submittedBy])
    return begin(room, actor, shown?.hash ?? '', [...new Set(all)], plan, moved.stage)
  }
  if (verb === 'retract' || verb === 'expunge') {
    const others = room.requests.filter((one) => one.verb !== verb || one.edition !== about)
    const id = `request-${room.requests.length}`
    return { ...room, requests: [...others, { id, edition: about ?? '', verb, by: actor.id, isFresh: true }] }
  }
  const target = ['decide', 'recall', 'release'].includes(verb) ? open?.id : about
  const editions = room.editions.map((edition): EditionFacts => {
    if (edition.id === supersedes) return { ...edition, state: 'superseded' }
    if (edition.id === recalls) return { ...edition, state: 'recalled', stage: null }
    if (edition.id !== target) return edition
    return { ...edition, ...moved, decisions: decision ? [...edition.decisions, decision] : edition.decisions }
  })
  const isTakenDown = verb === 'release' ? false : room.isTakenDown || (target === shown?.id && moved.state !== 'live')
  return { ...room, editions, isTakenDown, contributors: verb === 'release' ? [] : room.contributors }
}

function begin(
  room: Newsroom,
  actor: Actor,
  hash: string,
  contributors: string[],
  plan: Plan,
  stage: string | null,
): Newsroom {
  const number = room.editions.length + 1
  const edition = inReview({
    id: `edition-${number}`,
    briefing: 'briefing',
    number,
    hash,
    storedHash: hash,
    submittedBy: actor.id,
    contributors,
    plan,
    stage,
  })
  return { ...room, editions: [...room.editions, edition] }
}
