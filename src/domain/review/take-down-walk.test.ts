import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROLES, type Role } from '../people/roles'
import type { Actor } from './actor'
import type { EditionFacts } from './facts'
import { SHIPPED_PLANS } from './plan'
import { playTakeDowns, TAKE_DOWN_MOVES, type TakeDownStep, type TakeDownTrace } from './take-down-walk.testing'

const [three, two] = SHIPPED_PLANS
const stageKeys = three.stages.map(({ key }) => key)

const everybody = (id: string): Actor => ({
  id,
  name: id,
  roles: ROLES.filter((role) => role !== 'liaison'),
  reviewStages: stageKeys,
  departments: [],
})

const anybody = (index: number): fc.Arbitrary<Actor> =>
  fc.record({
    id: fc.constant(`person-${index}`),
    name: fc.constant(`Person ${index}`),
    roles: fc.oneof(fc.subarray<Role>([...ROLES]), fc.constant<Role[]>(['editor', 'reviewer', 'publisher'])),
    reviewStages: fc.oneof(fc.subarray(stageKeys), fc.constant(stageKeys)),
    departments: fc.constant([]),
  })

/** Moves that make sense one after the other, by anybody; what else happens comes between. */
const COURSES: TakeDownStep['move'][][] = [
  ['submit', 'approve', 'approve', 'approve', 'release'],
  ['submit', 'recall', 'discard'],
  ['withdraw', 'reinstate', 'approve', 'release'],
  ['retract', 'confirm-retract'],
  ['expunge', 'confirm-expunge'],
  ...TAKE_DOWN_MOVES.map((move) => [move]),
]

const course = (people: number): fc.Arbitrary<TakeDownStep[]> =>
  fc
    .record({ moves: fc.constantFrom(...COURSES), edition: fc.nat(2) })
    .chain(({ moves, edition }) =>
      fc
        .array(fc.nat(people - 1), { minLength: moves.length, maxLength: moves.length })
        .map((actors) => moves.map((move, index) => ({ move, edition, actor: actors[index] ?? 0 }))),
    )

const steps = (people: number, minLength: number): fc.Arbitrary<TakeDownStep[]> =>
  fc.array(course(people), { minLength, maxLength: 50 }).map((courses) => courses.flat())

const anyWalk = fc.integer({ min: 2, max: 6 }).chain((people) =>
  fc.record({
    cast: fc.oneof(
      fc.tuple(...Array.from({ length: people }, (_, index) => anybody(index))),
      fc.constant(Array.from({ length: people }, (_, index) => everybody(`person-${index}`))),
    ),
    plan: fc.constantFrom(two, three),
    steps: steps(people, 10),
  }),
)

const find = (editions: readonly EditionFacts[], id: string) => editions.find((edition) => edition.id === id)

/** The editions that this step brought into a state. */
const entering = ({ before, editions }: TakeDownTrace, state: EditionFacts['state']): EditionFacts[] =>
  editions.filter((edition) => edition.state === state && find(before, edition.id)?.state !== state)

/** Everybody who edited the drafts or sent them in, at any time before this step. */
const authorsUpTo = (trace: TakeDownTrace[], index: number): Set<string> =>
  new Set(
    trace
      .slice(0, index)
      .filter(({ accepted, move }) => accepted && (move === 'submit' || move === 'reinstate'))
      .map(({ actor }) => actor),
  )

/** Reads a trace knowing nothing of the rules, and says what should not have happened. */
function judge(trace: TakeDownTrace[], plan: typeof three): { faults: string[]; reached: Record<string, number> } {
  const faults: string[] = []
  const reached: Record<string, number> = {}
  const erased = new Set<string>()
  trace.forEach((step, index) => {
    const count = (name: string) => {
      reached[name] = (reached[name] ?? 0) + 1
    }
    for (const live of entering(step, 'live')) {
      count('live')
      const signers = live.decisions.filter(({ outcome, hash }) => outcome === 'approve' && hash === live.hash)
      const withdrawn = step.before.find(({ state }) => state === 'withdrawn')
      const isAgain = live.plan.stages.length < plan.stages.length
      if (isAgain && withdrawn?.hash !== live.hash) faults.push('a short review let new bytes through')
      if (isAgain) count('reinstated')
      if (signers.length !== live.plan.stages.length) faults.push('it was not signed at every stage')
      if (signers.some(({ actor }) => actor === live.submittedBy || live.contributors.includes(actor)))
        faults.push('an author signed')
      if (isAgain && signers.some(({ actor }) => authorsUpTo(trace, index).has(actor)))
        faults.push('somebody who sent it in before signed it back')
      if (erased.has(live.id)) faults.push('what was expunged became live')
    }
    for (const removal of ['retracted', 'expunged'] as const) {
      for (const gone of entering(step, removal)) {
        count(removal)
        const verb = removal === 'retracted' ? 'retract' : 'expunge'
        const since = trace.slice(trace.slice(0, index).findLastIndex(({ move }) => move === 'wait') + 1, index)
        const asked = since.filter(({ accepted, move, about }) => accepted && move === verb && about === gone.id)
        if (!asked.some(({ actor }) => actor !== step.actor)) faults.push(`${removal} by one person, or too late`)
        if (removal === 'expunged' && step.before.some(({ state }) => state === 'in_review' || state === 'approved'))
          faults.push('expunged while an edition was open')
        if (removal === 'expunged') erased.add(gone.id)
      }
    }
    for (const id of erased) if (find(step.editions, id)?.state !== 'expunged') faults.push('an expunged edition moved')
    const shown = step.editions.filter(({ state }) => state === 'live' || state === 'withdrawn')
    if (shown.length > 1) faults.push('two editions stand on one page')
    count('withdrawn-'.concat(String(entering(step, 'withdrawn').length)))
  })
  return { faults, reached }
}

test('whatever is taken down, brought back or erased in whatever order, nothing becomes live that others did not sign', () => {
  const seen: Record<string, number> = {}
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const { faults, reached } = judge(playTakeDowns(walk), walk.plan)
      for (const [name, count] of Object.entries(reached)) seen[name] = (seen[name] ?? 0) + count
      expect(faults).toEqual([])
    }),
    { numRuns: 2000, seed: 20261127 },
  )
  for (const name of ['live', 'withdrawn-1', 'reinstated', 'retracted', 'expunged'])
    expect([name, (seen[name] ?? 0) > 20]).toEqual([name, true])
})

test('one person alone, holding every role and every stage, may withdraw, and neither retract, expunge nor bring back', () => {
  const cast = ['a', 'b', 'c'].map(everybody)
  const released: TakeDownStep[] = (
    [
      [0, 'submit'],
      [1, 'approve'],
      [2, 'approve'],
      [0, 'release'],
    ] as const
  ).map(([actor, move]) => ({ actor, move, edition: 0 }))
  let withdrawals = 0
  fc.assert(
    fc.property(fc.nat(2), steps(1, 5), (alone, then) => {
      const goesOn = then.map((step) => ({ ...step, actor: alone }))
      const trace = playTakeDowns({ cast, plan: two, steps: [...released, ...goesOn] })
      const live = trace[released.length - 1]?.editions.filter(({ state }) => state === 'live')
      expect(live).toHaveLength(1)
      const after = trace.slice(released.length)
      withdrawals += after.some((step) => entering(step, 'withdrawn').length > 0) ? 1 : 0
      for (const step of after)
        expect([
          entering(step, 'live').length,
          entering(step, 'retracted').length,
          entering(step, 'expunged').length,
        ]).toEqual([0, 0, 0])
    }),
    { numRuns: 1000 },
  )
  expect(withdrawals).toBeGreaterThan(50)
})
