/**
 * The plan screen's words for what a stage asks for, and the stages a person can be assigned to.
 */
import type { ContentClass } from '@/domain/edition/content-class'
import { ROLE_LABELS } from '@/domain/people/roles'
import type { Plan, Stage, StageAudience } from '@/domain/review/plan'
import type { Colleague } from '@/editorial/read-plan-use'

export const AUDIENCE_WORDS: Record<StageAudience, { name: string; hint: string }> = {
  'stage-reviewers': { name: '本环节的审核人', hint: '在“人员”里把本环节勾选为“可审环节”的审核人，任一位都可以审。' },
  department: { name: '发布部门的联络员', hint: '会签用：这场发布会填写了哪些发布部门，就由哪些部门的联络员审。' },
  people: { name: '指定的人', hint: '只有选中的人可以审，换人要改方案。' },
  roles: { name: '指定的角色', hint: '有其中任一角色的人都可以审。' },
}

export const SCOPE_HINTS: Record<ContentClass, string> = {
  language: '一字一标点都算',
  figures: '数值、单位、限定词',
  names: '人员、职务、媒体',
  answers: '不计标点',
  statement: '不计标点',
}

/** `more` people are known by number only. */
function listNames(names: readonly string[], more: number): string {
  if (more === 0) return names.join('、')
  return names.length > 0 ? `${names.join('、')}、另 ${more} 人` : `${more} 人`
}

/** Who can review at this stage now, in words: “演示复审”, “编辑、发布员”. `people` are those the reader may see; none:
 * then nothing is said of them. */
export function writeAudience(stage: Stage, people: readonly Colleague[]): string {
  if (stage.who === 'department') return '发布部门联络员'
  if (stage.who === 'roles') return stage.roles.map((role) => ROLE_LABELS[role]?.zh ?? role).join('、') || '未选角色'
  if (stage.who === 'people') {
    const known = people.filter(({ id }) => stage.people.includes(id)).map(({ name }) => name)
    return listNames(known, stage.people.length - known.length) || '未选人'
  }
  return reviewersOf(stage, people).join('、') || (people.length > 0 ? '还没有审核人' : '本环节审核人')
}

/** Names of those assigned to the stage whose account is on. */
export const reviewersOf = ({ key }: Stage, people: readonly Colleague[]): string[] =>
  people
    .filter(({ isActive, roles, reviewStages }) => isActive && roles.includes('reviewer') && reviewStages.includes(key))
    .map(({ name }) => name)

/** “演示复审 · 2 人同意 · 48 小时内” */
export const sumUpStage = (stage: Stage, people: readonly Colleague[]): string =>
  [
    writeAudience(stage, people),
    ...(stage.minApprovals > 1 ? [`${stage.minApprovals} 人同意`] : []),
    ...(stage.mayEdit ? ['可改后通过'] : []),
    ...(stage.deadlineHours ? [`${stage.deadlineHours} 小时内`] : []),
  ].join(' · ')

export type StageOption = { key: string; name: string }

/** The stages that go by 可审环节, in the order of the plans; a stage of several names goes by all of them. */
export function listAssignable(plans: readonly Plan[]): StageOption[] {
  const stages = plans.flatMap(({ stages, majorStage }) => (majorStage ? [...stages, majorStage] : stages))
  const assignable = stages.filter(({ who }) => who === 'stage-reviewers')
  return [...new Set(assignable.map(({ key }) => key))].map((key) => {
    const names = assignable.filter((stage) => stage.key === key).map(({ name }) => name.zh)
    return { key, name: [...new Set(names)].join('／') }
  })
}
