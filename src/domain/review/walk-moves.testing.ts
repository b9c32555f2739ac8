/**
 * Test support: what the people of a random walk do, and the move each of it asks for. How the model newsroom changes
 * is in random-walk.testing.ts.
 */
import type { Actor } from './actor'
import type { Move } from './decide-move'
import type { BriefingFacts, EditionFacts } from './facts'
import type { Plan } from './plan'

/**
 * `edit` changes and saves a draft, `comma` only its punctuation. The `-stale` moves carry the hash of an earlier text,
 * `approve-unticked` an empty checklist. `lend` and `paper` name the next in the cast. `amend` changes the text in the
 * same breath. `fire` is the worker at the time of a scheduled release, `fire-early` the same an hour before. `tamper`
 * changes the stored bytes of the open edition behind the verbs' back.
 */
export const WALK_MOVES = [
  'edit',
  'comma',
  'submit',
  'approve',
  'approve-stale',
  'approve-unticked',
  'return',
  'recall',
  'reopen',
  'release',
  'release-stale',
  'claim',
  'unclaim',
  'lend',
  'paper',
  'confirm',
  'amend',
  'schedule',
  'unschedule',
  'fire',
  'fire-early',
  'tamper',
] as const

export type WalkMove = (typeof WALK_MOVES)[number]

/** `actor` is an index into the cast. */
export type WalkStep = { actor: number; move: WalkMove }

/** `departments` are those of the briefing. The walk begins with drafts nobody has submitted and nothing live. */
export type Walk = { cast: Actor[]; plan: Plan; departments: string[]; steps: WalkStep[] }

/** `contributors` had a hand in the drafts since the live edition was frozen, `since` after the newest one was. */
export type Newsroom = {
  revision: number
  words: number
  contributors: string[]
  since: string[]
  editions: number
  open: EditionFacts | null
  newest: EditionFacts | null
  scheduledBy: string | null
  live: BriefingFacts['live']
}

export const WALK_NOW = '2026-11-27T09:00:00.000Z'
export const AN_HOUR_LATER = '2026-11-27T10:00:00.000Z'

export const hashOf = (revision: number): string => `hash-of-revision-${revision}`

export function hashOnScreen({ open, revision }: Newsroom, kind: WalkMove): string {
  if (kind === 'approve-stale' || kind === 'release-stale') return hashOf(revision - 1)
  if (kind === 'amend') return hashOf(revision + 1)
  return open?.hash ?? hashOf(revision)
}

export const nextInCast = (walk: Walk, step: WalkStep): Actor | null =>
  walk.cast[(step.actor + 1) % walk.cast.length] ?? null

export function moveOf(
  room: Newsroom,
  walk: Walk,
  step: WalkStep,
  kind: Exclude<WalkMove, 'edit' | 'comma' | 'tamper'>,
): Move {
  const { open } = room
  const edition = open?.id ?? 'no-edition'
  const hash = hashOnScreen(room, kind)
  const stage = open?.stage ?? 'none'
  switch (kind) {
    case 'submit':
      return { verb: 'submit', note: '' }
    case 'recall':
    case 'claim':
    case 'unclaim':
    case 'unschedule':
      return { verb: kind, edition }
    case 'reopen':
      return { verb: 'reopen', edition, reason: '发现需要再改一处' }
    case 'release':
    case 'release-stale':
      return { verb: 'release', edition, hash }
    case 'fire':
    case 'fire-early':
      return { verb: 'release', edition, hash, isDue: true }
    case 'schedule':
      return { verb: 'schedule', edition, hash, at: AN_HOUR_LATER }
    case 'lend':
      return { verb: 'delegate', edition, to: nextInCast(walk, step), until: AN_HOUR_LATER, reason: '外出开会，请代审' }
    case 'paper':
      return {
        verb: 'sign-on-paper',
        edition,
        stage,
        hash,
        signer: nextInCast(walk, step),
        hasPhoto: true,
        signedOn: '2026-11-27',
      }
    case 'confirm':
      return { verb: 'confirm-signature', edition, signature: '' }
    case 'amend':
      return { verb: 'amend', edition, stage, hash: open?.hash ?? hash, reason: '改了一处提法' }
    case 'return':
      return { verb: 'decide', edition, hash, stage, outcome: 'return', reason: '请核对数据后再送。' }
    case 'approve':
    case 'approve-stale':
    case 'approve-unticked': {
      const checklist = kind === 'approve-unticked' ? [] : 'all'
      return { verb: 'decide', edition, hash, stage, outcome: 'approve', checklist }
    }
  }
}
