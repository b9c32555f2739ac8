import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findApprovalFault } from './approvals'
import { approval, approved } from './example-facts.testing'
import type { Decision } from './facts'
import { SHIPPED_PLANS } from './plan'

const codeFor = (decisions: Decision[]) => findApprovalFault(approved({ decisions }))?.code ?? null

const all = [approval('first', 'a'), approval('second', 'b'), approval('final', 'c')] as const
const [one, two, three] = all

describe('decisions that did not come through the verbs', () => {
  test('the approvals of all stages by different people carry a release', () => {
    expect(codeFor([...all])).toBeNull()
  })

  test('a stage left out, out of order, or signed once too often does not', () => {
    expect(codeFor([one, two])).toBe('approvals-incomplete')
    expect(codeFor([one, three])).toBe('approvals-incomplete')
    expect(codeFor([two, one, three])).toBe('run-damaged')
    expect(codeFor([])).toBe('approvals-incomplete')
    expect(codeFor([...all, approval('final', 'd')])).toBe('run-damaged')
  })

  test('a return among them does not', () => {
    expect(codeFor([one, { ...two, outcome: 'return' }, three])).toBe('approvals-incomplete')
  })

  test('one person twice, a contributor or the submitter does not', () => {
    expect(codeFor([one, approval('second', 'a'), three])).toBe('approvals-not-separate')
    expect(codeFor([approval('first', 'helper'), two, three])).toBe('approvals-not-separate')
    expect(codeFor([one, two, approval('final', 'editor')])).toBe('approvals-not-separate')
  })

  test('an approval of another text does not', () => {
    expect(codeFor([one, approval('second', 'b', 'hash-1'), three])).toBe('approved-differs')
  })

  test('a plan that asks nobody does not', () => {
    const [plan] = SHIPPED_PLANS
    expect(findApprovalFault(approved({ plan: { ...plan, stages: [] }, decisions: [] }))?.code).toBe('run-damaged')
    const nobody = { ...plan, stages: plan.stages.map((stage) => ({ ...stage, minApprovals: 0 })) }
    expect(findApprovalFault(approved({ plan: nobody, decisions: [] }))?.code).toBe('run-damaged')
  })

  test('whatever is written there, what passes was signed at each stage by three outsiders', () => {
    const forged: fc.Arbitrary<Decision> = fc.record({
      stage: fc.constantFrom('first', 'second', 'final'),
      actor: fc.constantFrom('a', 'b', 'c', 'd', 'editor', 'helper'),
      outcome: fc.constantFrom('approve', 'approve', 'return'),
      hash: fc.constantFrom('hash-2', 'hash-2', 'hash-2', 'hash-1'),
      onBehalfOf: fc.constant(null),
      carried: fc.constant(null),
    })
    let passed = 0
    fc.assert(
      fc.property(fc.array(forged, { minLength: 2, maxLength: 4 }), (decisions) => {
        if (codeFor(decisions) !== null) return
        passed += 1
        expect(decisions.map((decision) => decision.stage)).toEqual(['first', 'second', 'final'])
        expect(new Set(decisions.map((decision) => decision.actor)).size).toBe(3)
        for (const { actor, outcome, hash } of decisions) {
          expect(['a', 'b', 'c', 'd']).toContain(actor)
          expect([outcome, hash]).toEqual(['approve', 'hash-2'])
        }
      }),
      { numRuns: 20_000, seed: 20261123 },
    )
    expect(passed).toBeGreaterThan(0)
  })
})
