import { expect, it } from 'vitest'
import { planForRun, SHIPPED_PLANS } from './plan'
import { warnMajor } from './warn-major'

const [three] = SHIPPED_PLANS
const withoutChief = { ...three, majorStage: null }

it('a major matter on a plan without the signature of the head of the office is warned of', () => {
  expect(warnMajor(planForRun(withoutChief, true), true)).toMatchObject([{ code: 'major-unsigned' }])
})

it('nothing is said where that signature will be asked for, or is not needed, or there is no plan at all', () => {
  expect(warnMajor(planForRun(three, true), true)).toEqual([])
  expect(warnMajor(planForRun(withoutChief, false), false)).toEqual([])
  expect(warnMajor({ ...withoutChief, stages: [] }, true)).toEqual([])
})
