import { describe, expect, test } from 'vitest'
import { CONTENT_CLASSES } from '@/domain/edition/content-class'
import { CHIEF_STAGE, planForRun, SHIPPED_PLANS } from '@/domain/review/plan'
import { PRESETS } from '@/domain/review/presets'
import { validatePlan } from '@/domain/review/validate-plan'
import { choosePlan, readPlans, readRunPlan, writePlans } from './review-plan'

const [three, two] = SHIPPED_PLANS
const all = PRESETS.map(({ plan }) => plan)

describe('the plans of an office', () => {
  test('are read as they were written', () => {
    const own = {
      ...two,
      stages: two.stages.map((stage) => ({ ...stage, who: 'people' as const, people: ['a'], deadlineHours: 24 })),
    }
    expect(readPlans({ plans: JSON.parse(JSON.stringify(writePlans([...all, own]))) })).toEqual([...all, own])
  })

  test('are the shipped ones while there are none', () => {
    expect(readPlans({ plans: null })).toEqual(SHIPPED_PLANS)
    expect(choosePlan({ defaultPlan: 'two-stage' }, null)).toEqual(two)
    expect(choosePlan({ defaultPlan: 'two-stage' }, 'no-such-plan')).toBeNull()
  })

  test('of an earlier release get what it did not know', () => {
    const stage = {
      key: 'final',
      name: '终审',
      nameEn: 'Final',
      who: 'stage-reviewers',
      minApprovals: 1,
      checklist: null,
    }
    const [plan] = readPlans({ plans: [{ key: 'old', name: '旧', nameEn: '', stages: [stage] }] })
    expect(plan).toMatchObject({
      name: { zh: '旧', en: '旧' },
      stages: [{ mayEdit: false, people: [], roles: [], deadlineHours: null, checklist: [] }],
      majorStage: CHIEF_STAGE,
    })
    expect(plan?.stages[0]?.scope).toEqual(['figures', 'names', 'answers', 'statement'])
    expect(plan && validatePlan(plan)).toEqual([])
  })

  test('made of nonsense are refused in sentences and break nothing', () => {
    for (const nonsense of [[7], [{ stages: 'x' }], [{ stages: [null, { people: 3, roles: {}, scope: [1] }] }]]) {
      const plans = readPlans({ plans: nonsense })
      expect(plans.flatMap(validatePlan).length).toBeGreaterThan(0)
    }
  })
})

describe('the copy of a plan that a run keeps', () => {
  test('is read as it was written', () => {
    for (const plan of all)
      expect(readRunPlan(JSON.parse(JSON.stringify(planForRun(plan, true))))).toEqual(planForRun(plan, true))
  })

  test('of a run from an earlier release is still a valid plan', () => {
    const { majorStage, ...old } = three
    const stages = old.stages.map(({ people, roles, scope, deadlineHours, ...stage }) => stage)
    const plan = readRunPlan({ ...old, stages })
    expect(plan).toEqual(planForRun(three, false))
    expect(plan?.stages[0]?.scope).toEqual(CONTENT_CLASSES)
    expect(plan && validatePlan(plan)).toEqual([])
    expect(readRunPlan(null)).toBeNull()
  })
})
