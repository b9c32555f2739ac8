import { describe, expect, test } from 'vitest'
import { OPTIONAL_STAGES, type Plan, SHIPPED_PLANS, type Stage } from './plan'
import { validatePlan } from './validate-plan'

const [three, two] = SHIPPED_PLANS

const withFirst = (change: Partial<Stage>): Plan => ({
  ...two,
  stages: two.stages.map((stage, index) => (index === 0 ? { ...stage, ...change } : stage)),
})

const complaints = (plan: Plan) => validatePlan(plan).map((sentence) => sentence.zh)

describe('the shipped plans', () => {
  test('are valid, also with 会签 and 保密审查 added', () => {
    for (const plan of [three, two, { ...three, stages: [...OPTIONAL_STAGES, ...three.stages] }])
      expect(validatePlan(plan)).toEqual([])
  })

  test('name their stages in order, the last one the signature', () => {
    expect(three.stages.map((stage) => stage.name.zh)).toEqual(['初审', '复审', '终审（签发）'])
    expect(two.stages.map((stage) => stage.key)).toEqual(['first', 'final'])
  })

  test('give every stage something to check, and the shorter plan checks no less than the longer', () => {
    const items = (plan: Plan) => plan.stages.flatMap((stage) => stage.checklist.map((item) => item.id)).sort()
    expect([...three.stages, ...OPTIONAL_STAGES].every((stage) => stage.checklist.length >= 4)).toBe(true)
    expect(items(two)).toEqual(items(three))
  })
})

describe('a plan an administrator made', () => {
  test('has between one and five stages', () => {
    expect(complaints({ ...three, stages: [] })).toEqual(['审核环节须有 1 至 5 个，现有 0 个。'])
    const many = Array.from({ length: 6 }, (_, index) => ({ ...two.stages[0], key: `s${index}` }) as Stage)
    expect(complaints({ ...three, stages: many })).toEqual(['审核环节须有 1 至 5 个，现有 6 个。'])
  })

  test('has stages that can be told apart and named', () => {
    expect(complaints(withFirst({ key: 'final' }))).toEqual(['审核环节的代码不能重复。'])
    expect(complaints(withFirst({ key: '初审' }))).toEqual(['第 1 个审核环节的代码须为小写英文字母、数字或连字符。'])
    expect(complaints(withFirst({ name: { zh: '  ', en: 'First' } }))).toEqual(['第 1 个审核环节没有填写中文名称。'])
  })

  test('asks at least one person at every stage', () => {
    for (const minApprovals of [0, -1, 1.5, Number.NaN, 6])
      expect(complaints(withFirst({ minApprovals }))).toEqual(['第 1 个审核环节的同意人数须为 1 至 5 人。'])
  })

  test('has a checklist without doubles and blanks; it may be empty', () => {
    const item = { id: 'a', zh: '核对', en: 'Check' }
    expect(complaints(withFirst({ checklist: [] }))).toEqual([])
    expect(complaints(withFirst({ checklist: [item, item] }))).toEqual(['第 1 个审核环节的审核清单中有重复的编号。'])
    expect(complaints(withFirst({ checklist: [{ ...item, zh: '' }] }))).toEqual([
      '第 1 个审核环节的审核清单中有空白项。',
    ])
  })
})
