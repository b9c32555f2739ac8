import { describe, expect, it } from 'vitest'
import { type Plan, SHIPPED_PLANS } from '@/domain/review/plan'
import { PRESETS } from '@/domain/review/presets'
import { validatePlans } from '@/domain/review/validate-plan'
import { addItem, addPlan, insertStage, moveTo, newStage, reword, stagesToAdd } from './edit-plans'

const [three, two] = SHIPPED_PLANS
const keysOf = ({ stages }: Plan) => stages.map(({ key }) => key)

it('any preset can be added, twice, and all of them together can be saved', () => {
  const plans = [...PRESETS, ...PRESETS].reduce<Plan[]>((all, { plan }) => addPlan(all, plan), [])
  expect(plans).toHaveLength(PRESETS.length * 2)
  expect(validatePlans(plans, 'three-stage')).toEqual([])
})

it('an entry moves by one place and stays where it is at either end', () => {
  expect(moveTo(['甲', '乙', '丙'], 0, 1)).toEqual(['乙', '甲', '丙'])
  expect(moveTo(['甲', '乙', '丙'], 2, 1)).toEqual(['甲', '丙', '乙'])
  expect(moveTo(['甲', '乙'], 0, -1)).toEqual(['甲', '乙'])
  expect(moveTo(['甲', '乙'], 1, 2)).toEqual(['甲', '乙'])
})

describe('a stage that is added', () => {
  it('is one the office knows and this plan has not, once', () => {
    const own: Plan = { ...two, key: 'own', stages: [{ ...newStage(1), name: { zh: '法务审', en: 'Legal' } }] }
    const names = stagesToAdd([three, two, own], two).map(({ name }) => name.zh)
    expect(names).toEqual(['复审', '法务审', '会签', '保密审查'])
  })

  it('stands before the signature, a countersignature before everything', () => {
    const [countersign, secrecy] = stagesToAdd([three], three)
    if (!countersign || !secrecy) throw new Error('There are two optional stages.')
    expect(keysOf(insertStage(two, secrecy))).toEqual(['first', 'security-check', 'final'])
    expect(keysOf(insertStage(two, countersign))).toEqual(['countersign', 'first', 'final'])
    expect(keysOf(insertStage({ ...two, stages: [] }, secrecy))).toEqual(['security-check'])
  })

  it('can be saved as it is, under a key no removed stage had', () => {
    const plan = insertStage(two, newStage(Date.UTC(2026, 10, 26)))
    expect(validatePlans([plan], plan.key)).toEqual([])
    expect(newStage(1).key).not.toBe(newStage(2).key)
  })
})

it('a new item of a checklist takes a number that is free', () => {
  const one = addItem([])
  expect(addItem(one).map(({ id }) => id)).toEqual(['item-1', 'item-2'])
  expect(addItem(addItem(one).slice(1)).map(({ id }) => id)).toEqual(['item-2', 'item-1'])
})

it('a renamed stage loses the English of its former name', () => {
  expect(reword({ zh: '初审', en: 'First review' }, '一审')).toEqual({ zh: '一审', en: '一审' })
})
