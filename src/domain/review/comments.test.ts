import { describe, expect, it } from 'vitest'
import { commentRefusals } from './comment-refusals'
import { refuseComment, refuseReopening, resolveComment } from './comments'
import { decideMove } from './decide-move'
import {
  admin,
  approved,
  briefing,
  editor,
  final,
  first,
  inReview,
  liaison,
  person,
  publisher,
} from './example-facts.testing'

const facts = briefing({ open: inReview() })
const blocking = { author: 'final', isBlocking: true, state: 'open' } as const
const plain = { ...blocking, isBlocking: false } as const

describe('a blocking comment', () => {
  it('is closed by its author, or by another reviewer who had no hand in the text', () => {
    expect(resolveComment(final, facts, blocking)).toMatchObject({ value: 'resolved' })
    expect(resolveComment(first, facts, blocking)).toMatchObject({ value: 'resolved' })
  })

  it('is only answered, not closed, by whoever edited', () => {
    expect(resolveComment(editor, facts, blocking)).toMatchObject({ value: 'addressed' })
    const helper = person('helper', ['editor', 'reviewer'], { reviewStages: ['first'] })
    expect(resolveComment(helper, facts, blocking)).toMatchObject({ value: 'addressed' })
  })

  it('is written only by those who take part in the review', () => {
    expect(refuseComment(admin, facts, { isBlocking: true })).toBe(commentRefusals.mayNotBlock)
    expect(refuseComment(admin, facts, { isBlocking: false })).toBeNull()
    expect(refuseComment(liaison, facts, { isBlocking: true })).toBeNull()
  })

  it('keeps the edition from being approved and from being released, but not from being returned', () => {
    const held = briefing({ open: inReview({ blockingComments: 2 }) })
    const decide = { verb: 'decide', edition: 'edition-2', stage: 'first', hash: 'hash-2' } as const
    expect(decideMove(first, held, { ...decide, outcome: 'approve', checklist: 'all' })).toMatchObject({
      error: { code: 'comments-open' },
    })
    expect(decideMove(first, held, { ...decide, outcome: 'return', reason: '请先处理批注' })).toMatchObject({
      ok: true,
    })
    const signed = briefing({ open: approved({ blockingComments: 1 }) })
    expect(decideMove(publisher, signed, { verb: 'release', edition: 'edition-2', hash: 'hash-2' })).toMatchObject({
      error: { code: 'comments-open' },
    })
  })
})

describe('an ordinary comment', () => {
  it('is resolved by the editor who dealt with it, and opened again by who wrote it', () => {
    expect(resolveComment(editor, facts, plain)).toMatchObject({ value: 'resolved' })
    expect(refuseReopening(final, facts, { ...plain, state: 'resolved' })).toBeNull()
    expect(refuseReopening(editor, facts, { ...plain, state: 'resolved' })).toBe(commentRefusals.notYours)
  })

  it('is not for a publisher to resolve who did not write it', () => {
    expect(resolveComment(publisher, facts, plain)).toMatchObject({ error: { code: 'not-your-comment' } })
  })
})
