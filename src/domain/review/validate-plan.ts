/**
 * What makes a plan of review usable. Asked while an administrator edits one, when it is saved and again at every
 * submit and release, so that no edition ever starts a run that needs nobody or can never end.
 */
import { CONTENT_CLASSES } from '../edition/content-class'
import { isOverseer, ROLES } from '../people/roles'
import type { Sentence } from '../shared/result'
import { MAJOR_STAGE_KEY, type Plan, STAGE_AUDIENCES, type Stage } from './plan'

const KEY = /^[a-z][a-z0-9-]{0,31}$/
const MOST_STAGES = 5
const MOST_APPROVALS = 5
const LONGEST_DEADLINE = 720
const LONGEST_NAME = 60
const LONGEST_ITEM = 300

const isBlank = (text: string): boolean => text.trim() === ''

const hasDoubles = (words: readonly string[]): boolean => new Set(words).size < words.length

const isOneOf = (words: readonly string[], word: string): boolean => words.includes(word)

const isWholeUpTo = (number: number, most: number): boolean => Number.isInteger(number) && number >= 1 && number <= most

/** All that is wrong with a plan, in the order of its stages; empty when it can be used. The plan of a run, too. */
export function validatePlan(plan: Plan): Sentence[] {
  const all = plan.majorStage ? [...plan.stages, plan.majorStage] : plan.stages
  const ordinary = plan.stages.filter(({ key }) => key !== MAJOR_STAGE_KEY)
  const errors: Sentence[] = []
  if (ordinary.length < 1 || ordinary.length > MOST_STAGES)
    errors.push({
      zh: `审核环节须有 1 至 ${MOST_STAGES} 个，现有 ${ordinary.length} 个。`,
      en: `A plan has 1 to ${MOST_STAGES} stages; this one has ${ordinary.length}.`,
    })
  if (hasDoubles(all.map(({ key }) => key)))
    errors.push({ zh: '审核环节的代码不能重复。', en: 'No two stages may have the same key.' })
  if (plan.majorStage && plan.majorStage.key !== MAJOR_STAGE_KEY)
    errors.push({
      zh: `重大事项签发环节的代码须为“${MAJOR_STAGE_KEY}”。`,
      en: `The stage for major matters has the key “${MAJOR_STAGE_KEY}”.`,
    })
  return [
    ...errors,
    ...plan.stages.flatMap((stage, index) => validateStage(stage, `第 ${index + 1} 个审核环节`, `Stage ${index + 1}`)),
    ...(plan.majorStage ? validateStage(plan.majorStage, '重大事项签发环节', 'The stage for major matters') : []),
  ]
}

/**
 * What is wrong with the plans of an office together. Asks more than `validatePlan`, in names and lengths: a run that
 * began on an older, untidier plan has to stay valid.
 */
export function validatePlans(plans: readonly Plan[], defaultPlan: string): Sentence[] {
  const errors: Sentence[] = []
  if (plans.length === 0) errors.push({ zh: '至少要有一个审核方案。', en: 'There has to be a plan of review.' })
  if (hasDoubles(plans.map(({ key }) => key)))
    errors.push({ zh: '审核方案的代码不能重复。', en: 'No two plans may have the same key.' })
  if (hasDoubles(plans.map(({ name }) => name.zh.trim())))
    errors.push({ zh: '审核方案的名称不能重复。', en: 'No two plans may have the same name.' })
  errors.push(...plans.flatMap(validateOfficePlan))
  if (plans.length > 0 && !plans.some(({ key }) => key === defaultPlan))
    errors.push({ zh: '没有指定默认方案。', en: 'No plan is the default.' })
  return errors
}

function validateOfficePlan(plan: Plan): Sentence[] {
  const all = plan.majorStage ? [...plan.stages, plan.majorStage] : plan.stages
  const errors: Sentence[] = []
  if (isBlank(plan.name.zh)) errors.push({ zh: '没有填写方案名称。', en: 'it has no name.' })
  if (!KEY.test(plan.key))
    errors.push({ zh: '方案代码须为小写英文字母、数字或连字符。', en: 'its key needs letters, digits and hyphens.' })
  errors.push(...validatePlan(plan))
  if (hasDoubles(all.map(({ name }) => name.zh.trim()).filter((name) => name !== '')))
    errors.push({ zh: '审核环节的名称不能重复。', en: 'no two stages may have the same name.' })
  if ([plan.name.zh, ...all.map(({ name }) => name.zh)].some((name) => name.length > LONGEST_NAME))
    errors.push({ zh: `名称不能超过 ${LONGEST_NAME} 个字。`, en: `names have at most ${LONGEST_NAME} characters.` })
  if (all.some(({ checklist }) => checklist.some(({ zh }) => zh.length > LONGEST_ITEM)))
    errors.push({
      zh: `核对清单每项不能超过 ${LONGEST_ITEM} 个字。`,
      en: `checklist items have at most ${LONGEST_ITEM} characters.`,
    })
  const zhName = plan.name.zh.trim() || '未命名'
  return errors.map(({ zh, en }) => ({ zh: `方案“${zhName}”：${zh}`, en: `Plan “${plan.name.en || zhName}”: ${en}` }))
}

function validateStage(stage: Stage, zhName: string, enName: string): Sentence[] {
  const errors: Sentence[] = []
  const say = (zh: string, en: string) => errors.push({ zh: `${zhName}${zh}。`, en: `${enName} ${en}.` })

  if (!KEY.test(stage.key))
    say('的代码须为小写英文字母、数字或连字符', 'needs a key of lower-case letters, digits and hyphens')
  if (isBlank(stage.name.zh)) say('没有填写中文名称', 'has no Chinese name')
  if (!isOneOf(STAGE_AUDIENCES, stage.who)) say('没有指定由谁审核', 'does not say who reviews')
  if (!isWholeUpTo(stage.minApprovals, MOST_APPROVALS))
    say(`的同意人数须为 1 至 ${MOST_APPROVALS} 人`, `needs 1 to ${MOST_APPROVALS} approvals`)
  errors.push(...validateAudience(stage, zhName, enName))
  if (stage.scope.length === 0 || !stage.scope.every((name) => isOneOf(CONTENT_CLASSES, name)))
    say('没有选择签的是哪些内容', 'does not say what an approval signs')
  if (stage.deadlineHours !== null && !isWholeUpTo(stage.deadlineHours, LONGEST_DEADLINE))
    say(`的办理时限须为 1 至 ${LONGEST_DEADLINE} 小时的整数`, `needs a deadline of 1 to ${LONGEST_DEADLINE} hours`)
  if (hasDoubles(stage.checklist.map((item) => item.id)))
    say('的审核清单中有重复的编号', 'has two checklist items with the same id')
  if (stage.checklist.some((item) => isBlank(item.id) || isBlank(item.zh)))
    say('的审核清单中有空白项', 'has an empty checklist item')
  return errors
}

function validateAudience({ who, people, roles, minApprovals }: Stage, zhName: string, enName: string): Sentence[] {
  if (who === 'people') {
    if (people.length === 0) return [{ zh: `${zhName}没有选择审核人员。`, en: `${enName} names nobody who reviews.` }]
    if (hasDoubles(people)) return [{ zh: `${zhName}的审核人员有重复。`, en: `${enName} names somebody twice.` }]
    if (minApprovals > people.length)
      return [
        {
          zh: `${zhName}须 ${minApprovals} 人同意，但只选了 ${people.length} 人。`,
          en: `${enName} needs ${minApprovals} approvals but names ${people.length}.`,
        },
      ]
  }
  if (who !== 'roles') return []
  if (roles.length === 0 || !roles.every((role) => isOneOf(ROLES, role)))
    return [{ zh: `${zhName}没有选择由哪些角色审核。`, en: `${enName} names no role that reviews.` }]
  return roles.some(isOverseer)
    ? [
        {
          zh: `${zhName}不能由管理员或审计员审核。`,
          en: `${enName} cannot be reviewed by administrators or auditors.`,
        },
      ]
    : []
}
