/**
 * Test support: a model newsroom with one briefing, in which a cast of people makes moves in any order. Tests walk it
 * at random and look for a way around review; a walk is plain JSON, so that a sample of walks can be replayed on the
 * real database and compared step by step.
 */
import type { Actor } from './actor'
import { carryAmended, carryApprovals, startingStage } from './carry-approvals'
import { mayAmend } from './claims'
import { decideMove } from './decide-move'
import type { EditionState } from './edition-state'
import type { BriefingFacts, Decision, EditionFacts } from './facts'
import type { MoveOutcome } from './moves/move-rule'
import {
  AN_HOUR_LATER,
  hashOf,
  hashOnScreen,
  moveOf,
  type Newsroom,
  nextInCast,
  WALK_NOW,
  type Walk,
  type WalkMove,
  type WalkStep,
} from './walk-moves.testing'

/**
 * What one step came to: `code` is null when it was accepted, else the refusal's (`drafts-locked` for an edit while an
 * edition is open, `failed` for a scheduled release that went back to approved). `stage` is where the edition stood
 * before the step. `hash` is the one on the person's screen: that of the open edition, else of the drafts, or an earlier
 * one for a stale move; for an amendment that of the text as amended. `words` stands for its words without punctuation.
 * `state` and `live` (the live hash) are as the step left them.
 */
export type WalkTrace = {
  actor: string
  move: WalkMove
  code: string | null
  stage: string | null
  hash: string
  words: number
  state: EditionState | 'draft'
  live: string | null
}

/** Plays the steps in order and tells what came of each; a step whose actor is not in the cast is left out. */
export function playWalk(walk: Walk): WalkTrace[] {
  let room: Newsroom = {
    revision: 1,
    words: 1,
    contributors: [],
    since: [],
    editions: 0,
    open: null,
    newest: null,
    scheduledBy: null,
    live: null,
  }
  const trace: WalkTrace[] = []
  for (const step of walk.steps) {
    const actor = walk.cast[step.actor]
    if (!actor) continue
    const before = room
    const { code, room: after, state } = takeStep(before, walk, actor, step)
    room = after
    trace.push({
      actor: actor.id,
      move: step.move,
      code,
      stage: before.open?.stage ?? null,
      hash: hashOnScreen(before, step.move),
      words: step.move === 'amend' ? before.words + 1 : before.words,
      state,
      live: room.live?.hash ?? null,
    })
  }
  return trace
}

type Stepped = { code: string | null; room: Newsroom; state: WalkTrace['state'] }

function takeStep(room: Newsroom, walk: Walk, actor: Actor, step: WalkStep): Stepped {
  const kind = step.move
  const state = room.open?.state ?? 'draft'
  if (kind === 'edit' || kind === 'comma') {
    if (room.open && !mayAmend(actor, factsOf(room, walk, kind))) return { code: 'drafts-locked', room, state }
    return { code: null, room: edit(room, actor, kind === 'edit'), state }
  }
  if (kind === 'tamper') {
    const open = room.open && { ...room.open, storedHash: 'hash-of-altered-bytes' }
    return { code: null, room: { ...room, open }, state }
  }
  const isFiring = kind === 'fire' || kind === 'fire-early'
  if (isFiring && room.open?.state !== 'scheduled') return { code: 'overtaken', room, state }
  const by = isFiring ? (walk.cast.find(({ id }) => id === room.scheduledBy) ?? actor) : actor
  const answer = decideMove(by, factsOf(room, walk, kind), moveOf(room, walk, step, kind))
  if (answer.ok)
    return { code: null, room: write(room, walk, step, by, answer.value), state: answer.value.edition.state }
  if (kind !== 'fire' || !room.open) return { code: answer.error.code, room, state }
  const open: EditionFacts = { ...room.open, state: 'approved', scheduledFor: null }
  return { code: 'failed', room: { ...room, open, scheduledBy: null }, state: 'approved' }
}

const factsOf = (room: Newsroom, walk: Walk, kind: WalkMove): BriefingFacts => ({
  id: 'briefing',
  departments: walk.departments,
  plan: walk.plan,
  open: room.open,
  edition: room.open ?? room.newest,
  live: room.live,
  shown: null,
  requests: [],
  isTakenDown: false,
  draftHash: hashOf(room.revision + (kind === 'amend' ? 1 : 0)),
  problems: [],
  now: kind === 'fire' ? AN_HOUR_LATER : WALK_NOW,
})

/** What a verb would write: the edition's new place, and who has had a hand in the drafts since the live edition. */
function write(room: Newsroom, walk: Walk, step: WalkStep, actor: Actor, outcome: MoveOutcome): Newsroom {
  const { state, stage } = outcome.edition
  if (outcome.verb === 'submit') {
    const frozen = freeze(room, walk, actor.id, room.contributors)
    const decisions = carryApprovals(room.newest, frozen)
    return begin(room, { ...frozen, decisions, stage: startingStage(walk.plan, decisions)?.key ?? null })
  }
  const { open } = room
  if (!open) return room
  if (outcome.verb === 'amend') return amend(room, walk, actor, open)
  if (state === 'live')
    return { ...room, contributors: room.since, open: null, newest: null, live: { id: open.id, hash: open.hash } }
  const moved: EditionFacts = {
    ...noteDuty(open, walk, step, actor, outcome),
    state,
    stage,
    decisions: outcome.decision ? [...open.decisions, outcome.decision] : open.decisions,
    scheduledFor: state === 'scheduled' ? AN_HOUR_LATER : null,
  }
  const isStillOpen = state === 'in_review' || state === 'approved' || state === 'scheduled'
  return isStillOpen
    ? { ...room, open: moved, scheduledBy: state === 'scheduled' ? actor.id : null }
    : { ...room, open: null, newest: moved }
}

const edit = (room: Newsroom, { id }: Actor, isReworded: boolean): Newsroom => ({
  ...room,
  revision: room.revision + 1,
  words: room.words + (isReworded ? 1 : 0),
  contributors: [...new Set([...room.contributors, id])],
  since: [...new Set([...room.since, id])],
})

const begin = (room: Newsroom, open: EditionFacts): Newsroom => ({
  ...room,
  since: [],
  editions: room.editions + 1,
  open,
  newest: null,
})

function amend(room: Newsroom, walk: Walk, actor: Actor, open: EditionFacts): Newsroom {
  const changed = edit(room, actor, true)
  const authors = [...new Set([...changed.contributors, ...open.contributors, open.submittedBy, actor.id])]
  const frozen = freeze(changed, walk, open.submittedBy, authors)
  const stage = walk.plan.stages.find(({ key }) => key === open.stage)
  const decisions: Decision[] = stage ? carryAmended(open, stage, actor.id, frozen.hash) : []
  return begin(changed, { ...frozen, decisions, stage: startingStage(walk.plan, decisions)?.key ?? null })
}

/** Claims, lent seats and paper signatures as the move left them. */
function noteDuty(open: EditionFacts, walk: Walk, step: WalkStep, actor: Actor, outcome: MoveOutcome): EditionFacts {
  const stage = open.stage ?? ''
  const next = nextInCast(walk, step)?.id ?? ''
  const others = open.claims.filter((claim) => claim.actor !== actor.id)
  const until = AN_HOUR_LATER
  switch (outcome.verb) {
    case 'claim':
      return { ...open, claims: [...others, { stage, actor: actor.id, name: actor.name, until }] }
    case 'unclaim':
      return { ...open, claims: others }
    case 'delegate': {
      const kept = open.delegations.filter(({ from, stage: key }) => from !== actor.id || key !== stage)
      return { ...open, delegations: [...kept, { stage, from: actor.id, to: next, until }] }
    }
    case 'sign-on-paper': {
      const signature = { id: `paper-${step.actor}`, stage, signer: next, recordedBy: actor.id, hash: open.hash }
      return { ...open, signatures: [signature, ...open.signatures] }
    }
    default: {
      const claims = open.claims.filter((claim) => claim.stage === outcome.edition.stage)
      const isConfirmed = outcome.verb === 'confirm-signature'
      const first = open.signatures.findIndex(({ signer, stage: key }) => signer === actor.id && key === stage)
      const signatures = isConfirmed ? open.signatures.filter((_, index) => index !== first) : open.signatures
      return { ...open, claims, signatures }
    }
  }
}

function freeze(room: Newsroom, walk: Walk, submittedBy: string, contributors: string[]): EditionFacts {
  const number = room.editions + 1
  const hash = hashOf(room.revision)
  const scopes = walk.plan.stages.map(({ key }, index) => [key, index === 0 ? hash : `words-${room.words}`])
  return {
    id: `edition-${number}`,
    briefing: 'briefing',
    number,
    state: 'in_review',
    hash,
    storedHash: hash,
    submittedBy,
    contributors,
    plan: walk.plan,
    stage: null,
    decisions: [],
    kind: room.live ? 'correction' : 'first',
    scopes: Object.fromEntries(scopes),
    claims: [],
    delegations: [],
    signatures: [],
    scheduledFor: null,
    blockingComments: 0,
  }
}
