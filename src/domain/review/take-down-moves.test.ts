import { describe, expect, test } from 'vitest'
import type { Actor } from './actor'
import { decideMove, type Move } from './decide-move'
import { EDITION_STATES, type EditionState, isOpen } from './edition-state'
import { approved, briefing, editor, final, inReview, liaison, person, publisher, shown } from './example-facts.testing'
import type { BriefingFacts, RemovalRequest } from './facts'
import { ERASABLE_STATES, RETRACTABLE_STATES } from './transitions'

const colleague = person('colleague', ['publisher'])

const reason = '有关数据正在重新核实'

const codeOf = (actor: Actor, facts: BriefingFacts, move: Move): string | null => {
  const answer = decideMove(actor, facts, move)
  return answer.ok ? null : answer.error.code
}

const request = (verb: RemovalRequest['verb'], rest: Partial<RemovalRequest> = {}): RemovalRequest => ({
  id: 'request-1',
  edition: 'edition-1',
  verb,
  by: 'publisher',
  isFresh: true,
  ...rest,
})

/** Edition 1 is all there is, in this state. */
const standing = (state: EditionState, rest: Partial<BriefingFacts> = {}): BriefingFacts => {
  const edition = shown({ state })
  const isShown = state === 'live' || state === 'withdrawn'
  return briefing({
    edition,
    live: state === 'live' ? { id: edition.id, hash: edition.hash } : null,
    shown: isShown ? edition : null,
    isTakenDown: state === 'withdrawn' || state === 'retracted',
    ...rest,
  })
}

describe('withdrawing', () => {
  const withdraw: Move = { verb: 'withdraw', edition: 'edition-1', reason, note: '' }

  test('a publisher withdraws what is live, at once, and takes an open edition back with it', () => {
    for (const open of [inReview(), approved(), approved({ state: 'scheduled' })]) {
      const answer = decideMove(publisher, briefing({ open }), withdraw)
      expect(answer).toMatchObject({ value: { edition: { state: 'withdrawn' }, recalls: 'edition-2' } })
    }
    expect(decideMove(publisher, standing('live'), withdraw)).not.toHaveProperty('value.recalls', expect.any(String))
  })

  test('nobody else does, and not without words for the reader', () => {
    for (const actor of [editor, final, liaison])
      expect(codeOf(actor, standing('live'), withdraw)).toBe('not-publisher')
    expect(codeOf(publisher, standing('live'), { ...withdraw, reason: ' 有误 ' })).toBe('reason-missing')
  })

  test('only what is live is withdrawn', () => {
    for (const state of EDITION_STATES.filter((one) => one !== 'live'))
      expect([state, codeOf(publisher, standing(state), withdraw)]).toEqual([state, 'wrong-state'])
    expect(codeOf(publisher, standing('live'), { ...withdraw, edition: 'edition-9' })).toBe('nothing-live')
  })
})

describe('reinstating', () => {
  const reinstate: Move = { verb: 'reinstate', edition: 'edition-1', reason: '经核实数据无误' }

  test('sends what was withdrawn to the last stage, never to the public', () => {
    for (const actor of [publisher, editor])
      expect(decideMove(actor, standing('withdrawn'), reinstate)).toMatchObject({
        value: { edition: { state: 'in_review', stage: 'final' }, supersedes: null },
      })
    expect(codeOf(final, standing('withdrawn'), reinstate)).toBe('not-editor')
  })

  test('waits for an edition that is open, and is for what is withdrawn alone', () => {
    expect(codeOf(publisher, standing('withdrawn', { open: inReview() }), reinstate)).toBe('edition-open')
    for (const state of EDITION_STATES.filter((one) => one !== 'withdrawn'))
      expect([state, codeOf(publisher, standing(state), reinstate)]).toEqual([state, 'nothing-withdrawn'])
  })

  test('the release of any edition takes the place of the withdrawn one', () => {
    const facts = standing('withdrawn', { open: approved() })
    const release: Move = { verb: 'release', edition: 'edition-2', hash: 'hash-2' }
    expect(decideMove(publisher, facts, release)).toMatchObject({ value: { supersedes: 'edition-1' } })
  })
})

describe.each([
  ['retract', RETRACTABLE_STATES, 'live', 'retracted'],
  ['expunge', ERASABLE_STATES, 'withdrawn', 'expunged'],
] as const)('what takes two people: %s', (verb, from, state, to) => {
  const ask = { verb, edition: 'edition-1', reason }
  const confirm = { verb: `confirm-${verb}` as const, edition: 'edition-1' }
  const asked = (rest: Partial<RemovalRequest> = {}) => standing(state, { requests: [request(verb, rest)] })

  test('a publisher asks, which changes nothing', () => {
    expect(decideMove(publisher, standing(state), ask)).toMatchObject({ value: { edition: { state } } })
    for (const actor of [editor, final]) expect(codeOf(actor, standing(state), ask)).toBe('not-publisher')
    expect(codeOf(publisher, standing(state), { ...ask, reason: '' })).toBe('reason-missing')
  })

  test('another publisher, or who may sign last, confirms; never who asked, whatever else they are', () => {
    for (const actor of [colleague, final])
      expect(decideMove(actor, asked(), confirm)).toMatchObject({ value: { edition: { state: to } } })
    for (const actor of [editor, liaison]) expect(codeOf(actor, asked(), confirm)).toBe('not-confirmer')
    const everything = person('publisher', ['publisher', 'reviewer', 'editor'], { reviewStages: ['final'] })
    expect(codeOf(everything, asked(), confirm)).toBe('own-request')
  })

  test('only what was asked for, in time, and as it was read', () => {
    expect(codeOf(colleague, standing(state), confirm)).toBe('nothing-asked')
    expect(codeOf(colleague, asked({ isFresh: false }), confirm)).toBe('nothing-asked')
    expect(codeOf(colleague, asked({ edition: 'edition-0' }), confirm)).toBe('nothing-asked')
    expect(codeOf(colleague, asked(), { ...confirm, request: 'request-0' })).toBe('request-changed')
    expect(codeOf(colleague, asked(), { ...confirm, request: 'request-1' })).toBeNull()
    const other = verb === 'retract' ? 'expunge' : 'retract'
    expect(codeOf(colleague, standing(state, { requests: [request(other)] }), confirm)).toBe('nothing-asked')
  })

  test('only from the states of the table', () => {
    for (const one of EDITION_STATES.filter((candidate) => !isOpen(candidate))) {
      const isAllowed = from.some((candidate) => candidate === one)
      expect([one, codeOf(publisher, standing(one), ask) === null]).toEqual([one, isAllowed])
      const facts = standing(one, { requests: [request(verb)] })
      expect([one, codeOf(colleague, facts, confirm) === null]).toEqual([one, isAllowed])
    }
  })
})

test('nothing is erased while an edition is open that may hold the same words', () => {
  const facts = standing('withdrawn', { open: inReview(), requests: [request('expunge')] })
  expect(codeOf(publisher, facts, { verb: 'expunge', edition: 'edition-1', reason })).toBe('edition-open')
  expect(codeOf(colleague, facts, { verb: 'confirm-expunge', edition: 'edition-1' })).toBe('edition-open')
})

test('what came back is put away by an editor or whoever sent it, and by nobody else', () => {
  const discard: Move = { verb: 'discard', edition: 'edition-1' }
  const sender = person('editor', ['liaison'], { departments: ['culture'] })
  for (const state of ['returned', 'recalled'] as const) {
    for (const actor of [editor, sender])
      expect(decideMove(actor, standing(state), discard)).toMatchObject({ value: { edition: { state: 'discarded' } } })
    for (const actor of [publisher, final, liaison])
      expect(codeOf(actor, standing(state), discard)).toBe('not-submitter')
  }
  for (const state of ['live', 'withdrawn', 'superseded', 'expunged'] as const)
    expect(codeOf(editor, standing(state), discard)).toBe('wrong-state')
})
