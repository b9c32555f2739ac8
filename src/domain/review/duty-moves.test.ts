import { describe, expect, test } from 'vitest'
import type { Actor } from './actor'
import { findApprovalFault } from './approvals'
import { carryAmended, carryApprovals } from './carry-approvals'
import { decideMove, type Move } from './decide-move'
import {
  approval,
  approved,
  briefing,
  editor,
  first,
  inReview,
  NOW,
  person,
  publisher,
  second,
} from './example-facts.testing'
import type { BriefingFacts, EditionFacts } from './facts'
import { SHIPPED_PLANS } from './plan'

const [threeStages] = SHIPPED_PLANS
const LATER = '2026-11-27T10:00:00.000Z'
const deputy = person('deputy', ['reviewer'])
const rival = person('rival', ['reviewer'], { reviewStages: ['first'] })

const codeOf = (actor: Actor, facts: BriefingFacts, move: Move): string | null => {
  const answer = decideMove(actor, facts, move)
  return answer.ok ? null : answer.error.code
}

const atFirst = (rest: Partial<EditionFacts> = {}) => briefing({ open: inReview(rest) })
const approve: Move = {
  verb: 'decide',
  edition: 'edition-2',
  stage: 'first',
  outcome: 'approve',
  hash: 'hash-2',
  checklist: 'all',
}

describe('claiming a review', () => {
  const claim = { verb: 'claim', edition: 'edition-2' } as const
  const claims = [{ stage: 'first', actor: 'first', name: '沈安', until: LATER }]

  test('a reviewer of the stage claims it, and the edition stays where it is', () => {
    expect(decideMove(first, atFirst(), claim)).toMatchObject({
      ok: true,
      value: { event: 'review-claimed', edition: { state: 'in_review', stage: 'first' } },
    })
  })

  test('while one holds it nobody else claims or decides, and the sentence says who', () => {
    const answer = decideMove(rival, atFirst({ claims }), claim)
    expect(answer.ok ? '' : answer.error.sentence.zh).toContain('沈安')
    expect(codeOf(rival, atFirst({ claims }), approve)).toBe('claimed-by-other')
    expect(codeOf(first, atFirst({ claims }), approve)).toBeNull()
  })

  test('a stage that needs two has room for two claims', () => {
    const [stage, ...rest] = threeStages.stages
    if (!stage) throw new Error('The plan has no stage.')
    const plan = { ...threeStages, stages: [{ ...stage, minApprovals: 2 }, ...rest] }
    expect(codeOf(rival, atFirst({ claims, plan }), claim)).toBeNull()
  })

  test('a contributor claims nothing, and only the holder puts a claim back', () => {
    const helper = person('helper', ['reviewer'], { reviewStages: ['first'] })
    expect(codeOf(helper, atFirst(), claim)).toBe('own-work')
    expect(codeOf(rival, atFirst({ claims }), { verb: 'unclaim', edition: 'edition-2' })).toBe('not-claimed')
    expect(codeOf(first, atFirst({ claims }), { verb: 'unclaim', edition: 'edition-2' })).toBeNull()
  })
})

describe('lending a seat', () => {
  const lend = (to: Actor | null, until = LATER): Move => ({
    verb: 'delegate',
    edition: 'edition-2',
    to,
    until,
    reason: '外出开会，请代审',
  })
  const delegations = [{ stage: 'first', from: 'first', to: 'deputy', until: LATER }]

  test('a reviewer lends the own seat to a colleague, who then decides in it', () => {
    expect(codeOf(first, atFirst(), lend(deputy))).toBeNull()
    expect(codeOf(deputy, atFirst(), approve)).toBe('not-your-stage')
    const answer = decideMove(deputy, atFirst({ delegations }), approve)
    expect(answer.ok && answer.value.decision).toMatchObject({ actor: 'deputy', onBehalfOf: 'first' })
  })

  test('one seat is one voice: after the deputy, the lender has spoken', () => {
    const decisions = [{ ...approval('first', 'deputy'), onBehalfOf: 'first' }]
    const lender = person('first', ['reviewer'], { reviewStages: ['first', 'second'] })
    const facts = briefing({ open: inReview({ stage: 'second', decisions }) })
    expect(codeOf(lender, facts, { ...approve, stage: 'second' })).toBe('approved-before')
  })

  test('nobody lends to a contributor, to an auditor, to themselves, for ever, or another’s seat', () => {
    expect(codeOf(first, atFirst(), lend(person('helper', ['reviewer'])))).toBe('delegate-own-work')
    expect(codeOf(first, atFirst(), lend(person('x', ['auditor'])))).toBe('delegate-missing')
    expect(codeOf(first, atFirst(), lend(first))).toBe('delegate-missing')
    expect(codeOf(first, atFirst(), lend(null))).toBe('delegate-missing')
    expect(codeOf(first, atFirst(), lend(deputy, '2027-06-01T00:00:00Z'))).toBe('delegate-until')
    expect(codeOf(first, atFirst(), lend(deputy, NOW))).toBe('delegate-until')
    expect(codeOf(second, atFirst(), lend(deputy))).toBe('not-your-stage')
  })
})

describe('signing on paper', () => {
  const enter = (rest: Partial<Extract<Move, { verb: 'sign-on-paper' }>> = {}): Move => ({
    verb: 'sign-on-paper',
    edition: 'edition-2',
    stage: 'first',
    hash: 'hash-2',
    signer: first,
    hasPhoto: true,
    signedOn: '2026-11-27',
    ...rest,
  })
  const confirm: Move = { verb: 'confirm-signature', edition: 'edition-2', signature: '' }
  const signatures = [{ id: 's', stage: 'first', signer: 'first', recordedBy: 'editor', hash: 'hash-2' }]

  test('what a colleague enters counts only once the signer confirms it', () => {
    expect(decideMove(editor, atFirst(), enter())).toMatchObject({ ok: true, value: { decision: null } })
    expect(decideMove(first, atFirst({ signatures }), confirm)).toMatchObject({
      ok: true,
      value: { decision: { actor: 'first', stage: 'first' }, edition: { stage: 'second' } },
    })
    expect(codeOf(editor, atFirst({ signatures }), confirm)).toBe('nothing-to-confirm')
    expect(codeOf(first, atFirst(), confirm)).toBe('nothing-to-confirm')
  })

  test('a signature on another text, by the wrong person, without photo or from tomorrow is refused', () => {
    expect(codeOf(editor, atFirst(), enter({ hash: 'hash-1' }))).toBe('hash-changed')
    expect(codeOf(editor, atFirst(), enter({ signer: second }))).toBe('paper-wrong-signer')
    expect(codeOf(editor, atFirst(), enter({ signer: person('helper', ['reviewer']) }))).toBe('paper-wrong-signer')
    expect(codeOf(first, atFirst(), enter())).toBe('paper-own-hand')
    expect(codeOf(editor, atFirst(), enter({ hasPhoto: false }))).toBe('paper-photo-missing')
    expect(codeOf(editor, atFirst(), enter({ signedOn: '2026-11-28' }))).toBe('paper-date')
    expect(codeOf(editor, atFirst(), enter({ signedOn: '2026-02-31' }))).toBe('paper-date')
    expect(codeOf(first, atFirst({ signatures: signatures.map((one) => ({ ...one, hash: 'hash-1' })) }), confirm)).toBe(
      'hash-changed',
    )
  })
})

describe('releasing at a time', () => {
  const signed = briefing({ open: approved() })
  const schedule = (at: string): Move => ({ verb: 'schedule', edition: 'edition-2', hash: 'hash-2', at })
  const scheduled = (now = LATER) => briefing({ open: approved({ state: 'scheduled', scheduledFor: LATER }), now })
  const release = (isDue: boolean): Move => ({ verb: 'release', edition: 'edition-2', hash: 'hash-2', isDue })

  test('a publisher sets a time to come, nobody else and no time that has passed', () => {
    expect(codeOf(publisher, signed, schedule(LATER))).toBeNull()
    expect(codeOf(publisher, signed, schedule('2026-11-27T18:00:00+08:00'))).toBeNull()
    expect(codeOf(publisher, signed, schedule('2026-11-27T16:00:00+08:00'))).toBe('time-past')
    expect(codeOf(publisher, signed, schedule('2028-11-27T18:00:00+08:00'))).toBe('time-past')
    expect(codeOf(publisher, signed, schedule('今晚七点'))).toBe('time-missing')
    expect(codeOf(editor, signed, schedule(LATER))).toBe('not-publisher')
  })

  test('it goes out at its time and not before, and by hand only once it is off the schedule', () => {
    expect(codeOf(publisher, scheduled(NOW), release(true))).toBe('too-early')
    expect(codeOf(publisher, scheduled(), release(true))).toBeNull()
    expect(codeOf(publisher, scheduled(), release(false))).toBe('wrong-state')
    expect(codeOf(publisher, signed, release(true))).toBe('wrong-state')
    expect(codeOf(publisher, scheduled(), { verb: 'unschedule', edition: 'edition-2' })).toBeNull()
  })

  test('when the time comes everything is checked again', () => {
    expect(codeOf(editor, scheduled(), release(true))).toBe('scheduler-gone')
    const altered = approved({ state: 'scheduled', scheduledFor: LATER, storedHash: 'hash-9' })
    expect(codeOf(publisher, briefing({ open: altered, now: LATER }), release(true))).toBe('stored-differs')
  })
})

describe('approvals that outlive an edit', () => {
  const reopened = approved({ state: 'recalled' })
  const next = { plan: threeStages, submittedBy: 'editor', contributors: ['editor'] }
  const stagesOf = (scopes: Record<string, string>, rest = {}) =>
    carryApprovals(reopened, { ...next, scopes, ...rest }).map(({ stage }) => stage)

  test('after a comma the later stages stand and the first reads again', () => {
    expect(stagesOf({ ...reopened.scopes, first: 'other' })).toEqual(['second', 'final'])
  })

  test('a changed figure costs the stages that sign figures', () => {
    expect(stagesOf({ first: 'other', second: 'other', final: 'other' })).toEqual([])
    expect(stagesOf({ ...reopened.scopes, first: 'other', final: 'other' })).toEqual(['second'])
  })

  test('an approver who had a hand in the edit has to be replaced', () => {
    expect(stagesOf({ ...reopened.scopes, first: 'other' }, { contributors: ['editor', 'second'] })).toEqual(['final'])
  })

  test('nothing stands of an edition that was returned, recalled before it was signed, or is of another plan', () => {
    const scopes = { ...reopened.scopes }
    expect(carryApprovals(inReview({ state: 'recalled' }), { ...next, scopes })).toEqual([])
    expect(carryApprovals(approved({ state: 'returned' }), { ...next, scopes })).toEqual([])
    const [, two] = SHIPPED_PLANS
    expect(stagesOf({ first: 'other' }, { plan: two })).toEqual([])
  })

  test('what was carried lets the edition go once the first stage has read it, and no sooner', () => {
    const scopes = { ...reopened.scopes, first: 'other' }
    const decisions = carryApprovals(reopened, { ...next, scopes })
    const edition = approved({ hash: 'hash-3', scopes, decisions })
    expect(findApprovalFault(edition)?.code).toBe('approvals-incomplete')
    const read = { ...edition, decisions: [...decisions, approval('first', 'first', 'hash-3')] }
    expect(findApprovalFault(read)).toBeNull()
    expect(findApprovalFault({ ...read, scopes: { ...scopes, final: 'other' } })?.code).toBe('approved-differs')
  })
})

describe('changing and approving', () => {
  const plan = { ...threeStages, stages: threeStages.stages.map((stage) => ({ ...stage, mayEdit: true })) }
  const claims = [
    { stage: 'first', actor: 'first', name: 'first', until: LATER },
    { stage: 'final', actor: 'final', name: 'final', until: LATER },
  ]
  const amend = (stage: string, rest: Partial<Extract<Move, { verb: 'amend' }>> = {}): Move => ({
    verb: 'amend',
    edition: 'edition-2',
    stage,
    hash: 'hash-2',
    reason: '改了一处提法',
    ...rest,
  })
  const facts = (rest: Partial<EditionFacts> = {}, draftHash = 'hash-3') =>
    briefing({ open: inReview({ plan, claims, ...rest }), draftHash })

  test('a reviewer who holds the review and changed something passes it on', () => {
    expect(decideMove(first, facts(), amend('first'))).toMatchObject({
      ok: true,
      value: { event: 'edition-amended', edition: { state: 'returned' }, closesRun: true },
    })
  })

  test('not where the stage forbids it, unclaimed, unchanged, without a word, or by a contributor', () => {
    expect(codeOf(first, facts({ plan: threeStages }), amend('first'))).toBe('may-not-edit')
    expect(codeOf(first, facts({ claims: [] }), amend('first'))).toBe('claim-first')
    expect(codeOf(first, facts({}, 'hash-2'), amend('first'))).toBe('nothing-amended')
    expect(codeOf(first, facts(), amend('first', { reason: '' }))).toBe('reason-missing')
    expect(codeOf(first, facts(), amend('first', { hash: 'hash-1' }))).toBe('hash-changed')
    expect(codeOf(first, facts({ contributors: ['first'] }), amend('first'))).toBe('own-work')
  })

  test('at an earlier stage the next ones read all of it; at the last a second reviewer has to', () => {
    const [one, , three] = plan.stages
    if (!one || !three) throw new Error('The plan lacks a stage.')
    const early = carryAmended(inReview({ plan }), one, 'first', 'hash-3')
    expect(early.map(({ stage, actor }) => [stage, actor])).toEqual([['first', 'first']])
    const late = inReview({ plan, stage: 'final', decisions: [approval('first', 'a'), approval('second', 'b')] })
    expect(carryAmended(late, three, 'final', 'hash-3').map(({ stage }) => stage)).toEqual(['first', 'second'])
  })

  test('no release counts a change that nobody read after it', () => {
    const carried = { basis: 'amended', signed: 'hash-2' } as const
    const decisions = [approval('first', 'a'), approval('second', 'b'), approval('final', 'final')].map((one) => ({
      ...one,
      carried,
    }))
    expect(findApprovalFault(approved({ plan, decisions }))?.code).toBe('run-damaged')
    const read = [...decisions.slice(0, 2), approval('final', 'other')]
    expect(findApprovalFault(approved({ plan, decisions: read, contributors: ['a', 'editor'] }))).toBeNull()
  })
})
