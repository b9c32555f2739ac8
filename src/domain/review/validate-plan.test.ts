import { describe, expect, test } from 'vitest'
import { CHIEF_STAGE, OPTIONAL_STAGES, type Plan, planForRun, SHIPPED_PLANS, type Stage } from './plan'
import { PRESETS } from './presets'
import { validatePlan, validatePlans } from './validate-plan'

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

  test('names the people or the roles it depends on, enough of them, and none that oversee', () => {
    expect(complaints(withFirst({ who: 'people' }))).toEqual(['第 1 个审核环节没有选择审核人员。'])
    expect(complaints(withFirst({ who: 'people', people: ['a'] }))).toEqual([])
    expect(complaints(withFirst({ who: 'people', people: ['a', 'a'] }))).toEqual(['第 1 个审核环节的审核人员有重复。'])
    expect(complaints(withFirst({ who: 'people', people: ['a'], minApprovals: 2 }))).toEqual([
      '第 1 个审核环节须 2 人同意，但只选了 1 人。',
    ])
    expect(complaints(withFirst({ who: 'roles' }))).toEqual(['第 1 个审核环节没有选择由哪些角色审核。'])
    expect(complaints(withFirst({ who: 'roles', roles: ['editor', 'publisher'] }))).toEqual([])
    for (const role of ['admin', 'security', 'auditor'] as const)
      expect(complaints(withFirst({ who: 'roles', roles: ['editor', role] }))).toEqual([
        '第 1 个审核环节不能由管理员或审计员审核。',
      ])
  })

  test('says at every stage what an approval signs, and gives a deadline of up to thirty days or none', () => {
    expect(complaints(withFirst({ scope: [] }))).toEqual(['第 1 个审核环节没有选择签的是哪些内容。'])
    for (const deadlineHours of [null, 1, 720]) expect(complaints(withFirst({ deadlineHours }))).toEqual([])
    for (const deadlineHours of [0, -1, 1.5, 721])
      expect(complaints(withFirst({ deadlineHours }))).toEqual(['第 1 个审核环节的办理时限须为 1 至 720 小时的整数。'])
  })

  test('may have a sixth signature for 重大事项, which every run has to keep to the end', () => {
    const five = { ...three, stages: [...OPTIONAL_STAGES, ...three.stages] }
    expect(planForRun(five, true).stages.map(({ key }) => key)).toEqual([
      'countersign',
      'security-check',
      'first',
      'second',
      'final',
      'chief',
    ])
    expect(validatePlan(planForRun(five, true))).toEqual([])
    expect(planForRun(five, false).stages).toHaveLength(5)
    expect(planForRun({ ...five, majorStage: null }, true).stages).toHaveLength(5)
    expect(complaints({ ...three, majorStage: { ...CHIEF_STAGE, key: 'boss' } })).toHaveLength(1)
    expect(complaints({ ...three, majorStage: { ...CHIEF_STAGE, scope: [] } })).toEqual([
      '重大事项签发环节没有选择签的是哪些内容。',
    ])
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

describe('the plans of an office', () => {
  const all = PRESETS.map(({ plan }) => plan)
  const complaintsOf = (plans: Plan[], defaultPlan = 'three-stage') =>
    validatePlans(plans, defaultPlan).map((sentence) => sentence.zh)

  test('may be all the ready-made ones together', () => {
    expect(complaintsOf(all)).toEqual([])
  })

  test('are told apart by name, and one of them is the default', () => {
    expect(complaintsOf([])).toEqual(['至少要有一个审核方案。'])
    expect(complaintsOf([two])).toEqual(['没有指定默认方案。'])
    expect(complaintsOf([three, { ...two, name: three.name }])).toEqual(['审核方案的名称不能重复。'])
  })

  test('name the plan that something is wrong with', () => {
    const [first, last] = two.stages
    if (!first || !last) throw new Error('The shorter plan has two stages.')
    const twice = { ...two, name: { zh: '简易', en: '' }, stages: [first, { ...last, name: first.name }] }
    expect(complaintsOf([three, twice])).toEqual(['方案“简易”：审核环节的名称不能重复。'])
    expect(complaintsOf([three, { ...two, name: { zh: ' ', en: '' } }])).toEqual(['方案“未命名”：没有填写方案名称。'])
  })
})
