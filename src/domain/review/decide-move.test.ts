import { describe, expect, test } from 'vitest'
import type { Actor } from './actor'
import { decideMove, type Move, type MoveOf } from './decide-move'
import {
  admin,
  approval,
  approved,
  briefing,
  countersignPlan,
  editor,
  final,
  first,
  inReview,
  liaison,
  person,
  publisher,
  second,
  stranger,
} from './example-facts.testing'
import type { BriefingFacts } from './facts'

const refusalOf = (actor: Actor, facts: BriefingFacts, move: Move) => {
  const answer = decideMove(actor, facts, move)
  return answer.ok ? null : `${answer.error.status} ${answer.error.code}`
}

const submit: Move = { verb: 'submit', note: '' }
const recall: Move = { verb: 'recall', edition: 'edition-2' }
const release: Move = { verb: 'release', edition: 'edition-2', hash: 'hash-2' }
const approve = (rest: Partial<MoveOf<'decide'>> = {}): Move => ({
  verb: 'decide',
  edition: 'edition-2',
  stage: 'first',
  outcome: 'approve',
  hash: 'hash-2',
  checklist: 'all',
  ...rest,
})
const giveBack = (reason?: string): Move => approve({ outcome: 'return', reason })

describe('submitting', () => {
  test('an editor starts a review at the first stage of the plan', () => {
    expect(decideMove(editor, briefing(), submit)).toEqual({
      ok: true,
      value: {
        verb: 'submit',
        event: 'edition-submitted',
        edition: { state: 'in_review', stage: 'first' },
        decision: null,
        closesRun: false,
        supersedes: null,
        face: null,
      },
    })
  })

  test('a liaison submits for their own department and for no other', () => {
    expect(refusalOf(liaison, briefing(), submit)).toBeNull()
    expect(refusalOf(stranger, briefing(), submit)).toBe('403 not-editor')
  })

  test('reviewers, publishers and administrators do not submit', () => {
    for (const actor of [first, publisher, admin]) expect(refusalOf(actor, briefing(), submit)).toBe('403 not-editor')
  })

  test('a briefing has one open edition at a time, signed or not', () => {
    expect(refusalOf(editor, briefing({ open: inReview() }), submit)).toBe('409 edition-open')
    expect(refusalOf(editor, briefing({ open: approved() }), submit)).toBe('409 edition-open')
  })

  test('drafts equal to the live edition need no review; unknown ones are let through', () => {
    expect(refusalOf(editor, briefing({ draftHash: 'hash-1' }), submit)).toBe('409 nothing-changed')
    expect(refusalOf(editor, briefing({ draftHash: null }), submit)).toBeNull()
  })

  test('one problem is told in its own words, several in one numbered list', () => {
    const problem = (zh: string) => ({ code: 'no-title', status: 422, sentence: { zh, en: `${zh}.` } }) as const
    const one = decideMove(editor, briefing({ problems: [problem('没有标题。')] }), submit)
    expect(one).toEqual({ ok: false, error: problem('没有标题。') })

    const two = decideMove(editor, briefing({ problems: [problem('没有标题。'), problem('没有日期。')] }), submit)
    expect(two).toMatchObject({ ok: false, error: { code: 'not-ready', status: 422 } })
    expect(two.ok || two.error.sentence.zh).toContain('1. 没有标题。 2. 没有日期。')
  })

  test('a plan that needs nobody, or a department nobody named, starts no review', () => {
    const nobody = { ...briefing().plan, stages: [] }
    expect(refusalOf(editor, briefing({ plan: nobody }), submit)).toBe('422 plan-invalid')
    expect(refusalOf(editor, briefing({ plan: countersignPlan(), departments: [] }), submit)).toBe(
      '422 department-missing',
    )
  })
})

describe('approving and returning', () => {
  const atFirst = briefing({ open: inReview() })

  test('an approval passes the edition on to the next stage and keeps the hash that was signed', () => {
    expect(decideMove(first, atFirst, approve())).toMatchObject({
      ok: true,
      value: {
        event: 'stage-approved',
        edition: { state: 'in_review', stage: 'second' },
        decision: { stage: 'first', actor: 'first', outcome: 'approve', hash: 'hash-2' },
        closesRun: false,
      },
    })
  })

  test('the last approval is the signature: the edition waits for release', () => {
    const decisions = [approval('first', 'first'), approval('second', 'second')]
    const facts = briefing({ open: inReview({ stage: 'final', decisions }) })
    expect(decideMove(final, facts, approve({ stage: 'final' }))).toMatchObject({
      ok: true,
      value: { event: 'edition-approved', edition: { state: 'approved', stage: null }, closesRun: true },
    })
  })

  test('a stage that wants two people waits for the second', () => {
    const plan = { ...inReview().plan, stages: inReview().plan.stages.map((stage) => ({ ...stage, minApprovals: 2 })) }
    const facts = briefing({ open: inReview({ plan }) })
    expect(decideMove(first, facts, approve())).toMatchObject({ ok: true, value: { edition: { stage: 'first' } } })
    const half = briefing({ open: inReview({ plan, decisions: [approval('first', 'first')] }) })
    expect(refusalOf(first, half, approve())).toBe('403 approved-before')
  })

  test('whoever edited or submitted can neither approve nor return, whatever their role', () => {
    const everything = { reviewStages: ['first', 'second', 'final'], departments: ['culture'] }
    for (const id of ['editor', 'helper']) {
      const mighty = person(id, ['editor', 'liaison', 'reviewer', 'publisher', 'admin', 'security'], everything)
      expect(refusalOf(mighty, atFirst, approve())).toBe('403 own-work')
      expect(refusalOf(mighty, atFirst, giveBack('数据有误，请核对。'))).toBe('403 own-work')
    }
  })

  test('nobody signs at two stages of one review', () => {
    const both = person('first', ['reviewer'], { reviewStages: ['first', 'second'] })
    const facts = briefing({ open: inReview({ stage: 'second', decisions: [approval('first', 'first')] }) })
    expect(refusalOf(both, facts, approve({ stage: 'second' }))).toBe('403 approved-before')
  })

  test('the stage key without the role, the role without the stage, and an administrator do not approve', () => {
    expect(refusalOf(admin, atFirst, approve())).toBe('403 not-reviewer')
    expect(refusalOf(person('x', ['publisher'], { reviewStages: ['first'] }), atFirst, approve())).toBe(
      '403 not-reviewer',
    )
    expect(refusalOf(second, atFirst, approve())).toBe('403 not-your-stage')
    expect(refusalOf(liaison, atFirst, approve())).toBe('403 not-your-stage')
  })

  test('a department countersigns through its own liaison only', () => {
    const facts = briefing({ open: inReview({ plan: countersignPlan(), stage: 'countersign' }) })
    const sign = approve({ stage: 'countersign' })
    expect(refusalOf(liaison, facts, sign)).toBeNull()
    expect(refusalOf(stranger, facts, sign)).toBe('403 not-reviewer')
    const reviewer = person('r', ['reviewer'], { reviewStages: ['countersign'] })
    expect(refusalOf(reviewer, facts, sign)).toBe('403 not-your-department')
  })

  test('another text than the one on screen is refused', () => {
    expect(refusalOf(first, atFirst, approve({ hash: 'hash-1' }))).toBe('409 hash-changed')
  })

  test('another stage than the one on screen is refused', () => {
    const facts = briefing({ open: inReview({ stage: 'second', decisions: [approval('first', 'other')] }) })
    expect(refusalOf(first, facts, approve())).toBe('409 stage-moved')
  })

  test('an edition that is signed, or no longer open, takes no more decisions', () => {
    expect(refusalOf(first, briefing({ open: approved() }), approve())).toBe('409 wrong-state')
    expect(refusalOf(first, briefing(), approve())).toBe('409 edition-not-open')
    expect(refusalOf(first, briefing({ open: inReview({ id: 'edition-3' }) }), approve())).toBe('409 edition-not-open')
  })

  test('a run whose stage and decisions disagree goes no further', () => {
    expect(refusalOf(second, briefing({ open: inReview({ stage: 'second' }) }), approve({ stage: 'second' }))).toBe(
      '409 run-damaged',
    )
    expect(refusalOf(first, briefing({ open: inReview({ stage: null }) }), approve())).toBe('409 run-damaged')
  })

  test('approving needs every item of the checklist, and the refusal names what is left', () => {
    const items = inReview().plan.stages[0]?.checklist ?? []
    const [missing, ...ticked] = items.map((item) => item.id)
    expect(missing).toBeDefined()
    expect(refusalOf(first, atFirst, approve({ checklist: undefined }))).toBe('422 checklist-incomplete')
    const almost = decideMove(first, atFirst, approve({ checklist: ticked }))
    expect(almost.ok || almost.error.sentence.zh).toContain(items[0]?.zh)
    expect(refusalOf(first, atFirst, approve({ checklist: items.map((item) => item.id) }))).toBeNull()
  })

  test('returning ends the review, needs a reason and no checklist', () => {
    expect(refusalOf(first, atFirst, giveBack())).toBe('422 reason-missing')
    expect(refusalOf(first, atFirst, giveBack('  改改  '))).toBe('422 reason-missing')
    expect(decideMove(first, atFirst, giveBack('核对数据'))).toMatchObject({
      ok: true,
      value: {
        event: 'edition-returned',
        edition: { state: 'returned', stage: null },
        decision: { outcome: 'return' },
        closesRun: true,
      },
    })
  })
})

describe('reopening', () => {
  const reopen: Move = { verb: 'reopen', edition: 'edition-2', reason: '数据有误，需要更正' }

  test('takes a signed edition back to its drafts, and its approvals end with it', () => {
    expect(decideMove(editor, briefing({ open: approved() }), reopen)).toMatchObject({
      ok: true,
      value: { event: 'edition-reopened', edition: { state: 'recalled', stage: null }, closesRun: true },
    })
  })

  test('is for those who write, after the signature, and for a reason', () => {
    expect(refusalOf(publisher, briefing({ open: approved() }), reopen)).toBe('403 not-editor')
    expect(refusalOf(editor, briefing({ open: inReview() }), reopen)).toBe('409 wrong-state')
    expect(refusalOf(editor, briefing({ open: approved() }), { ...reopen, reason: ' 改 ' })).toBe('422 reason-missing')
    expect(refusalOf(editor, briefing(), reopen)).toBe('409 edition-not-open')
  })
})

describe('recalling', () => {
  test('the submitter takes the edition back at any stage before the signature', () => {
    for (const stage of ['first', 'second', 'final'])
      expect(decideMove(editor, briefing({ open: inReview({ stage }) }), recall)).toMatchObject({
        ok: true,
        value: { event: 'edition-recalled', edition: { state: 'recalled', stage: null }, closesRun: true },
      })
  })

  test('nobody else does, and not after the signature', () => {
    for (const actor of [person('helper', ['editor']), first, publisher, admin])
      expect(refusalOf(actor, briefing({ open: inReview() }), recall)).toBe('403 not-submitter')
    expect(refusalOf(editor, briefing({ open: approved() }), recall)).toBe('409 wrong-state')
    expect(refusalOf(editor, briefing(), recall)).toBe('409 edition-not-open')
  })
})

describe('releasing', () => {
  const signed = briefing({ open: approved() })

  test('what everybody signed becomes live and replaces the edition before it', () => {
    expect(decideMove(publisher, signed, release)).toEqual({
      ok: true,
      value: {
        verb: 'release',
        event: 'edition-released',
        edition: { state: 'live', stage: null },
        decision: null,
        closesRun: false,
        supersedes: 'edition-1',
        face: null,
      },
    })
    expect(decideMove(publisher, briefing({ open: approved(), live: null, shown: null }), release)).toMatchObject({
      value: { supersedes: null },
    })
  })

  test('releasing is mechanical: a publisher who wrote the text may do it', () => {
    expect(refusalOf(person('editor', ['editor', 'publisher']), signed, release)).toBeNull()
  })

  test('only publishers release', () => {
    for (const actor of [editor, final, admin, liaison])
      expect(refusalOf(actor, signed, release)).toBe('403 not-publisher')
  })

  test('nothing is released before the last signature', () => {
    expect(refusalOf(publisher, briefing({ open: inReview({ storedHash: 'hash-2' }) }), release)).toBe(
      '409 wrong-state',
    )
    expect(refusalOf(publisher, briefing(), release)).toBe('409 nothing-to-release')
    expect(refusalOf(publisher, briefing({ open: approved({ id: 'edition-3' }) }), release)).toBe(
      '409 edition-not-open',
    )
  })

  test('the hash on screen, the recorded one, the stored bytes and every approval must be the same', () => {
    expect(refusalOf(publisher, signed, { ...release, hash: 'hash-1' })).toBe('409 hash-changed')
    for (const storedHash of ['hash-9', null])
      expect(refusalOf(publisher, briefing({ open: approved({ storedHash }) }), release)).toBe('409 stored-differs')
    const hash = 'hash-9'
    const swapped = briefing({ open: approved({ hash, storedHash: hash }) })
    expect(refusalOf(publisher, swapped, { ...release, hash })).toBe('409 approved-differs')
  })
})
