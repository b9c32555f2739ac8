import { describe, expect, test } from 'vitest'
import { approval, editor, final, first, liaison, person, second } from './example-facts.testing'
import { OPTIONAL_STAGES, planForRun, SHIPPED_PLANS } from './plan'
import { type Staffing, warnStaffing } from './warn-staffing'

const [three, two] = SHIPPED_PLANS
const staffing = (people: Staffing['people'], rest: Partial<Staffing> = {}): Staffing => ({
  people,
  departments: ['culture'],
  authors: ['editor'],
  decisions: [],
  ...rest,
})
const warnings = (...asked: Parameters<typeof warnStaffing>) =>
  warnStaffing(...asked).map(({ sentence }) => sentence.zh)

describe('the people for a review', () => {
  test('are enough when every stage has somebody of its own', () => {
    expect(warnings(three, staffing([editor, first, second, final]))).toEqual([])
  })

  test('are missed at each stage that has nobody but those who wrote it', () => {
    const author = person('author', ['editor', 'reviewer'], { reviewStages: ['second', 'final'] })
    expect(warnings(three, staffing([first, author], { authors: ['author'] }))).toEqual([
      expect.stringContaining('“复审”须 1 人同意，现在能审的有 0 人'),
      expect.stringContaining('“终审（签发）”须 1 人同意，现在能审的有 0 人'),
    ])
  })

  test('are too few when two stages depend on one person, who approves once', () => {
    const both = person('both', ['reviewer'], { reviewStages: ['first', 'final'] })
    expect(warnings(two, staffing([both]))).toEqual([expect.stringContaining('一人在一次送审中只能签一次')])
    expect(warnings(two, staffing([both, final]))).toEqual([])
    expect(warnings(two, staffing([both, first]))).toEqual([])
  })

  test('are counted against the number of approvals', () => {
    const pairs = { ...two, stages: two.stages.map((stage) => ({ ...stage, minApprovals: 2 })) }
    expect(warnings(pairs, staffing([first, final]))).toHaveLength(2)
  })

  test('need not be there for what has been approved already, and have spoken when they did', () => {
    const decisions = [approval('first', 'first'), approval('second', 'second')]
    expect(warnings(three, staffing([first, final], { decisions }))).toEqual([])
    expect(
      warnings(three, staffing([person('second', ['reviewer'], { reviewStages: ['final'] })], { decisions })),
    ).toEqual([expect.stringContaining('“终审（签发）”')])
  })

  test('include the liaison of the department and, for 重大事项, the head of the office', () => {
    const [countersign] = OPTIONAL_STAGES
    const plan = { ...three, stages: [countersign, ...three.stages] }
    const staff = [first, second, final]
    expect(warnings(plan, staffing(staff))).toEqual([expect.stringContaining('“会签”')])
    expect(warnings(plan, staffing([...staff, liaison]))).toEqual([])
    expect(warnings(planForRun(three, true), staffing(staff))).toEqual([expect.stringContaining('“主要领导签发”')])
  })
})
