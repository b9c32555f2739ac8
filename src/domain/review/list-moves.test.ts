import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROLES } from '../people/roles'
import type { Actor } from './actor'
import { EDITION_STATES } from './edition-state'
import {
  admin,
  approval,
  approved,
  briefing,
  editor,
  final,
  first,
  inReview,
  person,
  publisher,
} from './example-facts.testing'
import type { BriefingFacts } from './facts'
import { listMoves } from './list-moves'
import { SHIPPED_PLANS } from './plan'
import { VERBS } from './verbs'

const allowed = (actor: Actor, facts: BriefingFacts) =>
  listMoves(actor, facts).flatMap((move) => (move.allowed ? [move.verb] : []))

describe('the moves a person is offered', () => {
  test('each sees their own button at each point of the way', () => {
    const atFirst = briefing({ open: inReview() })
    const signed = briefing({ open: approved() })
    expect(allowed(editor, briefing())).toEqual(['submit'])
    expect(allowed(editor, atFirst)).toEqual(['recall', 'sign-on-paper'])
    expect(allowed(first, atFirst)).toEqual(['decide', 'claim', 'delegate', 'sign-on-paper'])
    expect(allowed(final, atFirst)).toEqual(['sign-on-paper'])
    expect(allowed(publisher, signed)).toEqual(['release', 'schedule', 'withdraw', 'retract'])
    expect(allowed(editor, signed)).toEqual(['reopen'])
  })

  test('an administrator is offered nothing', () => {
    for (const open of [null, inReview(), approved()]) expect(allowed(admin, briefing({ open }))).toEqual([])
  })

  test('a release is offered before the stored bytes were read, not when they are known to differ', () => {
    expect(allowed(publisher, briefing({ open: approved({ storedHash: null }) }))).toContain('release')
    expect(allowed(publisher, briefing({ open: approved({ storedHash: 'hash-9' }) }))).not.toContain('release')
  })

  test('every verb has an answer in every state, for anybody, however odd the record: a yes or a sentence', () => {
    const plans = [...SHIPPED_PLANS, { ...SHIPPED_PLANS[0], stages: [] }]
    const anybody = fc.record({
      id: fc.constantFrom('editor', 'first', 'x'),
      roles: fc.subarray([...ROLES]),
      reviewStages: fc.subarray(['first', 'second', 'final']),
      departments: fc.subarray(['culture']),
    })
    const anyFacts = fc.record({
      state: fc.constantFrom(...EDITION_STATES),
      stage: fc.constantFrom('first', 'second', 'final', 'gone', null),
      decisions: fc.subarray([approval('first', 'first'), approval('second', 'b'), approval('gone', 'c', 'hash-1')]),
      plan: fc.constantFrom(...plans),
      isOpen: fc.boolean(),
    })
    fc.assert(
      fc.property(anybody, anyFacts, ({ id, roles, ...rest }, { isOpen, plan, ...edition }) => {
        const facts = briefing({ plan, open: isOpen ? inReview({ ...edition, plan }) : null })
        const moves = listMoves(person(id, roles, rest), facts)
        expect(moves.map((move) => move.verb)).toEqual(VERBS)
        for (const { allowed: isAllowed, refusal } of moves) {
          expect(isAllowed).toBe(refusal === null)
          if (!refusal) continue
          expect(refusal.sentence.zh).toMatch(/^[^a-z]+。$/)
          expect(refusal.sentence.en).toMatch(/^[A-Z0-9“].*\.$/)
          expect([403, 409, 422]).toContain(refusal.status)
        }
      }),
      { numRuns: 500 },
    )
  })
})
