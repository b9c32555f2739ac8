import { expect, it } from 'vitest'
import { SHIPPED_PLANS, type Stage } from '@/domain/review/plan'
import type { Colleague } from '@/editorial/read-plan-use'
import { newStage } from './edit-plans'
import { listAssignable, sumUpStage, writeAudience } from './plan-words'

const [three, two] = SHIPPED_PLANS
const stage = (change: Partial<Stage>): Stage => ({ ...newStage(1), ...change })

const colleague = (change: Partial<Colleague>): Colleague => ({
  id: 'p-1',
  name: '柳成蹊',
  roles: ['reviewer'],
  reviewStages: [],
  departments: [],
  isActive: true,
  ...change,
})

it('a stage says by name who can review it now', () => {
  const people = [
    colleague({ reviewStages: ['first'] }),
    colleague({ id: 'p-2', name: '已停用', reviewStages: ['first'], isActive: false }),
    colleague({ id: 'p-3', name: '周知', roles: ['publisher'] }),
  ]
  expect(writeAudience(stage({ key: 'first' }), people)).toBe('柳成蹊')
  expect(writeAudience(stage({ key: 'second' }), people)).toBe('还没有审核人')
  expect(writeAudience(stage({ key: 'second' }), [])).toBe('本环节审核人')
  expect(writeAudience(stage({ who: 'people', people: ['p-3'] }), people)).toBe('周知')
  expect(writeAudience(stage({ who: 'people', people: ['p-3', 'gone'] }), people)).toBe('周知、另 1 人')
  expect(writeAudience(stage({ who: 'people', people: ['p-3', 'p-1'] }), [])).toBe('2 人')
  expect(writeAudience(stage({ who: 'roles', roles: ['editor', 'publisher'] }), people)).toBe('编辑、发布员')
})

it('a stage is summed up with what differs from the usual only', () => {
  expect(sumUpStage(stage({ key: 'x' }), [])).toBe('本环节审核人')
  const strict = stage({ who: 'department', minApprovals: 2, mayEdit: true, deadlineHours: 48 })
  expect(sumUpStage(strict, [])).toBe('发布部门联络员 · 2 人同意 · 可改后通过 · 48 小时内')
})

it('a person can be assigned to every stage that goes by assignment, by all its names', () => {
  const renamed = { ...two, stages: two.stages.map((own) => ({ ...own, name: { zh: `县${own.name.zh}`, en: '' } })) }
  expect(listAssignable([three, renamed])).toEqual([
    { key: 'first', name: '初审／县初审' },
    { key: 'second', name: '复审' },
    { key: 'final', name: '终审（签发）／县终审（签发）' },
    { key: 'chief', name: '主要领导签发' },
  ])
  expect(listAssignable([{ ...two, majorStage: null, stages: [stage({ who: 'department' })] }])).toEqual([])
})
