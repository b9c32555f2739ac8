import { describe, expect, test } from 'vitest'
import { decideMove, type Move } from './decide-move'
import { EDITION_STATE_LABELS, EDITION_STATES, type EditionState, isOpen } from './edition-state'
import { approved, briefing, inReview, person } from './example-facts.testing'
import { type FromState, findTransition, TRANSITIONS } from './transitions'
import { isBuilt, isVerb, VERB_LABELS, VERBS } from './verbs'

const everyState: FromState[] = ['draft', ...EDITION_STATES]

const stepsFrom = (state: FromState): EditionState[] =>
  TRANSITIONS.flatMap((row) => (row.from.includes(state) && row.to !== 'same' ? [row.to] : []))

describe('the table of moves', () => {
  test('every verb has its rows and every row its own event', () => {
    expect(new Set(TRANSITIONS.map((row) => row.verb))).toEqual(new Set(VERBS))
    const events = TRANSITIONS.map((row) => row.event)
    expect(new Set(events).size).toBe(events.length)
  })

  test('every state can be reached, superseded by the release of the next edition', () => {
    const reached = new Set<FromState>(['draft', 'superseded'])
    for (const state of reached) for (const next of stepsFrom(state)) reached.add(next)
    expect([...reached].sort()).toEqual([...everyState].sort())
  })

  test('only release leads to live, and only from approved or its schedule', () => {
    const rows = TRANSITIONS.filter((row) => row.to === 'live')
    expect(rows.map((row) => [row.verb, row.from])).toEqual([['release', ['approved', 'scheduled']]])
  })

  test('only the decision of a reviewer, on screen or on paper, or lifting a schedule leads to approved', () => {
    const verbs = TRANSITIONS.filter((row) => row.to === 'approved').map((row) => row.verb)
    expect(verbs.sort()).toEqual(['confirm-signature', 'decide', 'unschedule'])
  })

  test('nothing leads out of what was expunged, and nothing but erasing out of what was discarded', () => {
    expect(stepsFrom('expunged')).toEqual([])
    expect(stepsFrom('discarded')).toEqual(['expunged'])
  })

  test('what a built verb answers in each state is what the table says', () => {
    const all = person('x', ['editor', 'reviewer', 'publisher'], { reviewStages: ['first', 'second', 'final'] })
    for (const state of EDITION_STATES.filter(isOpen)) {
      const open = state === 'in_review' ? inReview() : approved({ state })
      const moves: [Move, string, EditionState][] = [
        [{ verb: 'recall', edition: open.id }, 'editor', 'recalled'],
        [{ verb: 'reopen', edition: open.id, reason: '数据有误，需要更正' }, 'editor', 'recalled'],
        [{ verb: 'release', edition: open.id, hash: open.hash, isDue: state === 'scheduled' }, 'x', 'live'],
        [
          { verb: 'decide', edition: open.id, hash: open.hash, stage: 'first', outcome: 'return', reason: '核对数据' },
          'x',
          'returned',
        ],
      ]
      for (const [move, id, to] of moves) {
        const answer = decideMove({ ...all, id }, briefing({ open }), move)
        expect([state, move.verb, answer.ok]).toEqual([state, move.verb, findTransition(move.verb, state, to) !== null])
        if (!answer.ok) expect(answer.error.code).toBe('wrong-state')
      }
    }
  })
})

describe('the words', () => {
  test('every verb and every state has a label of its own', () => {
    for (const labels of [Object.values(VERB_LABELS), Object.values(EDITION_STATE_LABELS)]) {
      expect(new Set(labels.map((label) => label.zh)).size).toBe(labels.length)
      expect(new Set(labels.map((label) => label.en)).size).toBe(labels.length)
    }
  })

  test('the verbs of the contract are known, others are not', () => {
    expect(['submit', 'confirm-retract', 'sign-on-paper'].every(isVerb)).toBe(true)
    expect(['publish', 'toString', ''].some(isVerb)).toBe(false)
    expect(isBuilt('schedule')).toBe(true)
  })
})
