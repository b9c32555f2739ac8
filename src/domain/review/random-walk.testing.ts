/**
 * Test support: a model newsroom with one briefing, in which a cast of people makes moves in any order. Tests walk it
 * at random and look for a way around review; a walk is plain JSON, so that a sample of walks can be replayed on the
 * real database and compared step by step.
 */
import type { Actor } from './actor'
import { decideMove, type Move } from './decide-move'
import type { EditionState } from './edition-state'
import type { BriefingFacts, EditionFacts } from './facts'
import type { MoveOutcome } from './moves/move-rule'
import type { Plan } from './plan'

/**
 * `edit` changes and saves a draft. The `-stale` moves carry the hash of an earlier text, `approve-unticked` an empty
 * checklist. `tamper` changes the stored bytes of the open edition behind the verbs' back.
 */
export const WALK_MOVES = [
  'edit',
  'submit',
  'approve',
  'approve-stale',
  'approve-unticked',
  'return',
  'recall',
  'reopen',
  'release',
  'release-stale',
  'tamper',
] as const

export type WalkMove = (typeof WALK_MOVES)[number]

/** `actor` is an index into the cast. */
export type WalkStep = { actor: number; move: WalkMove }

/** `departments` are those of the briefing. The walk begins with drafts nobody has submitted and nothing live. */
export type Walk = { cast: Actor[]; plan: Plan; departments: string[]; steps: WalkStep[] }

/**
 * What one step came to: `code` is null when it was accepted, else the refusal's (`drafts-locked` for an edit while an
 * edition is open). `stage` is where the edition stood before the step. `hash` is the one on the person's screen: that
 * of the open edition, else of the drafts, or an earlier one for a stale move. `state` and `live` (the live hash) are
 * as the step left them.
 */
export type WalkTrace = {
  actor: string
  move: WalkMove
  code: string | null
  stage: string | null
  hash: string
  state: EditionState | 'draft'
  live: string | null
}

type Newsroom = {
  revision: number
  contributors: string[]
  editions: number
  open: EditionFacts | null
  live: BriefingFacts['live']
}

const hashOf = (revision: number): string => `hash-of-revision-${revision}`

function hashOnScreen({ open, revision }: Newsroom, kind: WalkMove): string {
  if (kind === 'approve-stale' || kind === 'release-stale') return hashOf(revision - 1)
  return open?.hash ?? hashOf(revision)
}

/** Plays the steps in order and tells what came of each; a step whose actor is not in the cast is left out. */
export function playWalk(walk: Walk): WalkTrace[] {
  let room: Newsroom = { revision: 1, contributors: [], editions: 0, open: null, live: null }
  const trace: WalkTrace[] = []
  for (const step of walk.steps) {
    const actor = walk.cast[step.actor]
    if (!actor) continue
    const before = room
    const { code, room: after, state } = takeStep(before, walk, actor, step.move)
    room = after
    trace.push({
      actor: actor.id,
      move: step.move,
      code,
      stage: before.open?.stage ?? null,
      hash: hashOnScreen(before, step.move),
      state,
      live: room.live?.hash ?? null,
    })
  }
  return trace
}

type Stepped = { code: string | null; room: Newsroom; state: WalkTrace['state'] }

function takeStep(room: Newsroom, walk: Walk, actor: Actor, kind: WalkMove): Stepped {
  const state = room.open?.state ?? 'draft'
  if (kind === 'edit') {
    if (room.open) return { code: 'drafts-locked', room, state }
    const contributors = [...new Set([...room.contributors, actor.id])]
    return { code: null, room: { ...room, revision: room.revision + 1, contributors }, state }
  }
  if (kind === 'tamper') {
    const open = room.open && { ...room.open, storedHash: 'hash-of-altered-bytes' }
    return { code: null, room: { ...room, open }, state }
  }
  const answer = decideMove(actor, factsOf(room, walk), moveOf(room, kind))
  return answer.ok
    ? { code: null, room: write(room, walk, actor, answer.value), state: answer.value.edition.state }
    : { code: answer.error.code, room, state }
}

const factsOf = (room: Newsroom, walk: Walk): BriefingFacts => ({
  id: 'briefing',
  departments: walk.departments,
  plan: walk.plan,
  open: room.open,
  edition: room.open,
  live: room.live,
  shown: null,
  requests: [],
  draftHash: hashOf(room.revision),
  problems: [],
})

function moveOf(room: Newsroom, kind: Exclude<WalkMove, 'edit' | 'tamper'>): Move {
  const { open } = room
  const edition = open?.id ?? 'no-edition'
  const hash = hashOnScreen(room, kind)
  switch (kind) {
    case 'submit':
      return { verb: 'submit', note: '' }
    case 'recall':
      return { verb: 'recall', edition }
    case 'reopen':
      return { verb: 'reopen', edition, reason: '发现需要再改一处' }
    case 'release':
    case 'release-stale':
      return { verb: 'release', edition, hash }
    case 'return':
      return {
        verb: 'decide',
        edition,
        hash,
        stage: open?.stage ?? 'none',
        outcome: 'return',
        reason: '请核对数据后再送。',
      }
    case 'approve':
    case 'approve-stale':
    case 'approve-unticked': {
      const checklist = kind === 'approve-unticked' ? [] : 'all'
      return { verb: 'decide', edition, hash, stage: open?.stage ?? 'none', outcome: 'approve', checklist }
    }
  }
}

/** What a verb would write: the edition's new place, and who has had a hand in the drafts since the live edition. */
function write(room: Newsroom, walk: Walk, actor: Actor, outcome: MoveOutcome): Newsroom {
  const { state, stage } = outcome.edition
  if (outcome.verb === 'submit') return { ...room, editions: room.editions + 1, open: freeze(room, walk, actor, stage) }
  if (!room.open) return room
  if (state === 'live')
    return { ...room, contributors: [], open: null, live: { id: room.open.id, hash: room.open.hash } }
  const decisions = outcome.decision ? [...room.open.decisions, outcome.decision] : room.open.decisions
  const isStillOpen = state === 'in_review' || state === 'approved'
  return { ...room, open: isStillOpen ? { ...room.open, state, stage, decisions } : null }
}

function freeze(room: Newsroom, walk: Walk, actor: Actor, stage: string | null): EditionFacts {
  const number = room.editions + 1
  const hash = hashOf(room.revision)
  return {
    id: `edition-${number}`,
    briefing: 'briefing',
    number,
    state: 'in_review',
    hash,
    storedHash: hash,
    submittedBy: actor.id,
    contributors: room.contributors,
    plan: walk.plan,
    stage,
    decisions: [],
  }
}
