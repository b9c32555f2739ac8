import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROLES, type Role } from '../people/roles'
import type { Actor } from './actor'
import { OPTIONAL_STAGES, type Plan, planForRun, SHIPPED_PLANS } from './plan'
import { playWalk, type WalkTrace } from './random-walk.testing'
import { WALK_MOVES, type Walk } from './walk-moves.testing'

const [three, two] = SHIPPED_PLANS
const editing: Plan = { ...three, stages: three.stages.map((stage) => ({ ...stage, mayEdit: true })) }
const full: Plan = { ...three, stages: [...OPTIONAL_STAGES, ...three.stages] }
const pairs: Plan = { ...two, stages: two.stages.map((stage) => ({ ...stage, minApprovals: 2 })) }
const major = planForRun(three, true)
const mixed: Plan = {
  ...two,
  stages: two.stages.map((stage, index) =>
    index === 0
      ? { ...stage, who: 'people', people: ['person-0', 'person-1', 'person-2'] }
      : { ...stage, who: 'roles', roles: ['publisher', 'editor'] },
  ),
}
const stageKeys = [...full.stages, ...major.stages].map((stage) => stage.key)

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
        {
          weight: 2,
          arbitrary: fc.constantFrom('comma' as const, 'reopen' as const, 'claim' as const, 'amend' as const),
        },
        { weight: 2, arbitrary: fc.constantFrom(...WALK_MOVES) },
      ),
    }),
    { minLength: 20, maxLength: 120 },
  )

const walkOf = (people: number): fc.Arbitrary<Walk> =>
  fc.record({
    cast: fc.tuple(...Array.from({ length: people }, (_, index) => person(index))),
    plan: fc.constantFrom(two, three, full, pairs, editing, major, mixed),
    departments: fc.constantFrom(['culture'], ['culture', 'sports']),
    steps: steps(people),
  })

const anyWalk = fc.integer({ min: 2, max: 8 }).chain(walkOf)

const everybody = (id: string): Actor => ({
  id,
  name: id,
  roles: [...ROLES],
  reviewStages: stageKeys,
  departments: ['culture'],
})

/** Six people who may do everything, on plans that let reviewers change the text: the rare ways, often. */
const busyWalk: fc.Arbitrary<Walk> = fc.record({
  cast: fc.constant(['a', 'b', 'c', 'd', 'e', 'f'].map(everybody)),
  plan: fc.constantFrom(editing, { ...editing, stages: editing.stages.slice(1) }),
  departments: fc.constant(['culture']),
  steps: fc.array(
    fc.record({
      // Three do most of the work, so that a claim is often followed by its holder.
      actor: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, { weight: 2, arbitrary: fc.nat(5) }),
      move: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom('approve' as const, 'claim' as const, 'amend' as const) },
        { weight: 4, arbitrary: fc.constantFrom('submit' as const, 'release' as const, 'unclaim' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...WALK_MOVES) },
      ),
    }),
    { minLength: 40, maxLength: 120 },
  ),
})

type Signature = { actor: string; stage: string | null; hash: string; words: number; isAmendment: boolean }

const SIGNING = ['approve', 'approve-stale', 'approve-unticked', 'confirm', 'amend']

/**
 * Reads a trace knowing nothing of the rules: who wrote what, who submitted, who signed what. Returns how often
 * something became live and whether, each time, others had signed it: somebody independent exactly these bytes; at
 * every stage as many as the plan asks, exactly these bytes or, where nobody changed them while under review, at least
 * these words.
 */
function judge(walk: Walk, trace: WalkTrace[]): { releases: number; amended: number; faults: string[] } {
  const faults: string[] = []
  let [releases, amended, live]: [number, number, string | null] = [0, 0, null]
  let [authors, since]: [string[], string[]] = [[], []]
  let signed: Signature[] = []
  let submitter: string | null = null
  let submitted: string | null = null
  for (const step of trace) {
    const isDone = step.code === null
    if (isDone && ['edit', 'comma', 'amend'].includes(step.move)) since.push(step.actor)
    if (isDone && ['submit', 'amend'].includes(step.move)) [authors, since] = [[...authors, ...since], []]
    if (isDone && step.move === 'submit') [submitter, submitted] = [step.actor, step.hash]
    if (isDone && step.move === 'amend') submitted = step.hash
    if (isDone && SIGNING.includes(step.move)) {
      const { actor, stage, hash, words } = step
      signed.push({ actor, stage, hash, words, isAmendment: step.move === 'amend' })
    }
    if (step.live === live) continue
    live = step.live
    releases += 1
    if (submitted !== live) faults.push('another text was submitted')
    const outsiders = signed.filter(({ actor }) => actor !== submitter && !authors.includes(actor))
    const exact = outsiders.filter(({ hash }) => hash === live)
    if (exact.length === 0) faults.push('nobody independent read exactly this')
    const isAmended = signed.some(({ isAmendment }) => isAmendment)
    for (const [index, stage] of walk.plan.stages.entries()) {
      const sufficient = (isAmended ? signed : outsiders).filter(
        ({ stage: key, hash, words }) =>
          key === stage.key && (hash === live || isAmended || (index > 0 && words === step.words)),
      )
      if (new Set(sufficient.map(({ actor }) => actor)).size < stage.minApprovals)
        faults.push(`${stage.key} is not complete`)
    }
    if (isAmended) amended += 1
    else if (!exact.some(({ stage }) => stage === walk.plan.stages[0]?.key))
      faults.push('the first stage did not read exactly this')
    // Whoever edited after the submission did not write what went out, but what comes next.
    authors = []
    signed = []
  }
  return { releases, amended, faults }
}

describe('whatever people do in whatever order', () => {
  test('nothing becomes live that others did not sign, at every stage, exactly as it is', () => {
    let [releases, amended] = [0, 0]
    fc.assert(
      fc.property(fc.oneof(anyWalk, busyWalk), (walk) => {
        const judged = judge(walk, playWalk(walk))
        releases += judged.releases
        amended += judged.amended
        expect(judged.faults).toEqual([])
      }),
      { numRuns: 3000, seed: 20261123 },
    )
    expect(releases).toBeGreaterThan(100)
    expect(amended).toBeGreaterThan(5)
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
          if (['submit', 'amend'].includes(step.move) && step.code === null) isAltered = false
          if (step.move === 'tamper') isAltered = true
          if (isAltered) expect(['release', 'fire'].includes(step.move) && step.code === null).toBe(false)
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
