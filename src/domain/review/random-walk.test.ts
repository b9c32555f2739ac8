import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROLES, type Role } from '../people/roles'
import type { Actor } from './actor'
import { OPTIONAL_STAGES, type Plan, SHIPPED_PLANS } from './plan'
import { playWalk, WALK_MOVES, type Walk, type WalkTrace } from './random-walk.testing'

const [three, two] = SHIPPED_PLANS
const full: Plan = { ...three, stages: [...OPTIONAL_STAGES, ...three.stages] }
const pairs: Plan = { ...two, stages: two.stages.map((stage) => ({ ...stage, minApprovals: 2 })) }
const stageKeys = full.stages.map((stage) => stage.key)

const person = (index: number): fc.Arbitrary<Actor> =>
  fc.record({
    id: fc.constant(`person-${index}`),
    name: fc.constant(`Person ${index}`),
    roles: fc.oneof(fc.subarray<Role>([...ROLES]), fc.constant<Role[]>([...ROLES])),
    reviewStages: fc.oneof(fc.subarray(stageKeys), fc.constant(stageKeys)),
    departments: fc.subarray(['culture', 'sports']),
  })

const steps = (cast: number) =>
  fc.array(
    fc.record({
      actor: fc.nat(cast - 1),
      move: fc.oneof(
        { weight: 6, arbitrary: fc.constant('approve' as const) },
        { weight: 3, arbitrary: fc.constantFrom('edit' as const, 'submit' as const, 'release' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...WALK_MOVES) },
      ),
    }),
    { minLength: 20, maxLength: 120 },
  )

const walkOf = (people: number): fc.Arbitrary<Walk> =>
  fc.record({
    cast: fc.tuple(...Array.from({ length: people }, (_, index) => person(index))),
    plan: fc.constantFrom(two, three, full, pairs),
    departments: fc.constantFrom(['culture'], ['culture', 'sports']),
    steps: steps(people),
  })

const anyWalk = fc.integer({ min: 2, max: 8 }).chain(walkOf)

type Run = { hash: string; submitter: string; approvals: WalkTrace[] }

/**
 * Reads a trace knowing nothing of the rules: who edited, who submitted, who signed what. Returns what became live and
 * whether, each time, others had signed exactly that at every stage.
 */
function judge(walk: Walk, trace: WalkTrace[]): { releases: number; faults: string[] } {
  const faults: string[] = []
  let [releases, live, run]: [number, string | null, Run | null] = [0, null, null]
  let editors: string[] = []
  for (const step of trace) {
    if (step.code === null && step.move === 'edit') editors.push(step.actor)
    if (step.code === null && step.move === 'submit') run = { hash: step.hash, submitter: step.actor, approvals: [] }
    if (step.code === null && step.move.startsWith('approve')) run?.approvals.push(step)
    if (step.live === live) continue
    live = step.live
    releases += 1
    if (!run || run.hash !== live) faults.push('another text was submitted')
    const approvals = run?.approvals ?? []
    const signers = approvals.map((approval) => approval.actor)
    if (new Set(signers).size < signers.length) faults.push('somebody signed twice')
    if (signers.some((signer) => signer === run?.submitter)) faults.push('the submitter signed')
    if (signers.some((signer) => editors.includes(signer))) faults.push('an editor signed')
    if (approvals.some((approval) => approval.hash !== live)) faults.push('another text was signed')
    for (const stage of walk.plan.stages)
      if (approvals.filter((approval) => approval.stage === stage.key).length !== stage.minApprovals)
        faults.push(`${stage.key} is not complete`)
    editors = []
    run = null
  }
  return { releases, faults }
}

describe('whatever people do in whatever order', () => {
  test('nothing becomes live that others did not sign, at every stage, exactly as it is', () => {
    let releases = 0
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const judged = judge(walk, playWalk(walk))
        releases += judged.releases
        expect(judged.faults).toEqual([])
      }),
      { numRuns: 3000, seed: 20261123 },
    )
    expect(releases).toBeGreaterThan(100)
  })

  test('one person alone, holding every role and every stage, changes nothing the public sees', () => {
    fc.assert(
      fc.property(walkOf(1), (walk) => {
        const cast = walk.cast.map((actor) => ({ ...actor, roles: [...ROLES], reviewStages: stageKeys }))
        expect(playWalk({ ...walk, cast }).every((step) => step.live === null)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('one person alone cannot replace what is live either', () => {
    const everybody = (id: string): Actor => ({
      id,
      name: id,
      roles: [...ROLES],
      reviewStages: stageKeys,
      departments: ['culture'],
    })
    const cast = ['a', 'b', 'c'].map(everybody)
    const released = [
      { actor: 0, move: 'submit' },
      { actor: 1, move: 'approve' },
      { actor: 2, move: 'approve' },
      { actor: 0, move: 'release' },
    ] as const
    fc.assert(
      fc.property(fc.nat(2), steps(1), (alone, then) => {
        const goesOn = then.map((step) => ({ ...step, actor: alone }))
        const trace = playWalk({ cast, plan: two, departments: ['culture'], steps: [...released, ...goesOn] })
        const live = trace[released.length - 1]?.live
        expect(live).not.toBeNull()
        expect(trace.slice(released.length).every((step) => step.live === live)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('an edition whose stored bytes were altered never becomes live', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        let isAltered = false
        for (const step of playWalk(walk)) {
          if (step.move === 'submit' && step.code === null) isAltered = false
          if (step.move === 'tamper') isAltered = true
          if (isAltered) expect(step.move === 'release' && step.code === null).toBe(false)
        }
      }),
    )
  })

  test('the same walk, read back from JSON, goes the same way', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        expect(playWalk(JSON.parse(JSON.stringify(walk)))).toEqual(playWalk(walk))
      }),
      { numRuns: 50 },
    )
  })
})
