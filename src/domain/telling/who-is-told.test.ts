import { describe, expect, it } from 'vitest'
import * as office from '../review/example-facts.testing'
import type { EditionFacts } from '../review/facts'
import { TRANSITIONS } from '../review/transitions'
import { isAlwaysShown, KINDS, preferenceFor } from './kinds'
import { OCCASIONS, UNTOLD } from './occasions'
import { type Happening, listSettled, listTold, type Standing } from './who-is-told'

const helper = office.person('helper', ['editor'])
const everybody = [
  office.editor,
  helper,
  office.first,
  office.second,
  office.final,
  office.publisher,
  office.liaison,
  office.admin,
]

const happening = (event: string, edition: EditionFacts, rest: Partial<Happening> = {}): Happening => {
  const isOpen = ['in_review', 'approved', 'scheduled'].includes(edition.state)
  const facts = office.briefing({ open: isOpen ? edition : null, edition })
  return { event, actor: null, people: everybody, named: [], standing: [], facts, edition, ...rest }
}

const told = (event: string, edition: EditionFacts, rest: Partial<Happening> = {}) =>
  listTold(happening(event, edition, rest)).map(({ person, kind }) => `${person}: ${kind}`)

const waiting = (person: string, place = 'in_review/first', kind: Standing['kind'] = 'to-review'): Standing => ({
  id: `notice-of-${person}`,
  person,
  kind,
  place,
})

describe('who is told', () => {
  it('of a submission: those who may decide its first stage, by the rules of review', () => {
    expect(told('edition-submitted', office.inReview(), { actor: 'editor' })).toEqual(['first: to-review'])
  })

  it('of a passed stage: those of the next, and nobody who has signed or had a hand in it', () => {
    const second = { ...office.second, reviewStages: ['first', 'second'] }
    const busy = office.person('helper', ['editor', 'reviewer'], { reviewStages: ['second'] })
    const edition = office.inReview({ stage: 'second', decisions: [office.approval('first', 'first')] })
    const people = [office.first, second, busy, office.editor]
    expect(told('stage-approved', edition, { actor: 'first', people })).toEqual(['second: to-review'])
  })

  it('of a return: the submitter and all who wrote it', () => {
    const edition = office.inReview({ state: 'returned', stage: null })
    expect(told('edition-returned', edition, { actor: 'first' })).toEqual(['editor: returned', 'helper: returned'])
  })

  it('of a recall: those it waited for and those who had signed', () => {
    const edition = office.inReview({
      state: 'recalled',
      stage: null,
      decisions: [office.approval('first', 'first')],
    })
    const rest = { actor: 'editor', standing: [waiting('second', 'in_review/second')] }
    expect(told('edition-recalled', edition, rest)).toEqual(['helper: recalled', 'first: recalled', 'second: recalled'])
  })

  it('of the signature: publishers and the submitter', () => {
    expect(told('edition-approved', office.approved(), { actor: 'final' })).toEqual([
      'editor: approved',
      'publisher: approved',
    ])
  })

  it('of a release: who wrote, submitted and signed it', () => {
    const edition = office.approved({ state: 'live' })
    expect(told('edition-released', edition, { actor: 'publisher' })).toEqual([
      'editor: released',
      'helper: released',
      'first: released',
      'second: released',
      'final: released',
    ])
  })

  it('of a scheduled release that failed: the publishers, whoever scheduled it among them, and the submitter', () => {
    expect(told('scheduled-release-failed', office.approved())).toEqual(['editor: failed', 'publisher: failed'])
  })

  it('of an overdue stage: those it waits for, although they were asked before, and the submitter', () => {
    const rest = { standing: [waiting('first')] }
    expect(told('stage-overdue', office.inReview(), rest)).toEqual(['editor: overdue', 'first: overdue'])
  })

  it('of a comment: whom it names, and the authors', () => {
    const rest = { actor: 'first', named: ['second'] }
    expect(told('comment-added', office.inReview(), rest)).toEqual([
      'editor: comment',
      'helper: comment',
      'second: comment',
    ])
  })

  it('never whoever did it, even when it concerns them', () => {
    const edition = office.inReview({ submittedBy: 'publisher', state: 'approved', stage: null })
    expect(told('edition-approved', edition, { actor: 'publisher' })).toEqual([])
  })

  it('nobody twice for what already waits for them at the same place', () => {
    const rest = { standing: [waiting('first')] }
    expect(told('stage-approved', office.inReview(), rest)).toEqual([])
    const elsewhere = { standing: [waiting('first', 'in_review/second')] }
    expect(told('stage-approved', office.inReview(), elsewhere)).toEqual(['first: to-review'])
  })

  it('nobody of an event that is not in the table', () => {
    expect(told('something-else', office.inReview())).toEqual([])
  })
})

describe('a notice that waits for somebody', () => {
  it('is settled when they did it, or when the edition has gone on', () => {
    const standing = [waiting('first'), waiting('other'), waiting('second', 'in_review/second')]
    expect(listSettled(happening('stage-approved', office.inReview(), { actor: 'first', standing }))).toEqual([
      'notice-of-first',
      'notice-of-second',
    ])
    expect(
      listSettled(happening('edition-recalled', office.inReview({ state: 'recalled', stage: null }), { standing })),
    ).toHaveLength(3)
  })
})

describe('a request that lapsed and is made again', () => {
  it('is told again, and the notice of the first one is settled', () => {
    const signature = { id: 's-1', stage: 'first', signer: 'first', recordedBy: 'editor', hash: 'hash-2' }
    const again = happening('paper-signature-recorded', office.inReview({ signatures: [signature] }), {
      actor: 'editor',
      standing: [waiting('first', 'in_review/first', 'to-confirm')],
    })
    expect(listTold(again)).toEqual([{ person: 'first', kind: 'to-confirm' }])
    expect(listSettled(again)).toEqual(['notice-of-first'])
  })
})

describe('the table of who is told', () => {
  it('has a row for every move there is, or says that nobody is told', () => {
    const decided = [...Object.keys(OCCASIONS), ...UNTOLD]
    expect(TRANSITIONS.map(({ event }) => event).filter((event) => !decided.includes(event))).toEqual([])
  })

  it('uses every kind that people can set, and speaks Chinese first', () => {
    const rows = Object.values(OCCASIONS).flat()
    expect(KINDS.filter((kind) => !rows.some((row) => row.kind === kind))).toEqual([])
    for (const { words } of rows) expect(words.zh).toMatch(/\p{Script=Han}/u)
  })
})

describe('what a person has set', () => {
  it('holds for mail and the bell, but cannot hide what others wait for', () => {
    expect(preferenceFor('released', { inApp: false, mail: 'none' })).toEqual({ inApp: false, mail: 'none' })
    for (const kind of ['to-review', 'to-confirm', 'failed'] as const) {
      expect(isAlwaysShown(kind)).toBe(true)
      expect(preferenceFor(kind, { inApp: false, mail: 'none' })).toEqual({ inApp: true, mail: 'none' })
    }
  })

  it('is at once for what waits for them and once a day for what is good to know, until they say otherwise', () => {
    expect(preferenceFor('to-review', undefined)).toEqual({ inApp: true, mail: 'at-once' })
    expect(preferenceFor('released', undefined)).toEqual({ inApp: true, mail: 'daily' })
  })
})
