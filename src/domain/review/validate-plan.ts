/**
 * What makes a plan of review usable. Asked when an administrator saves one and again at every submit,
 * so that no edition ever starts a run that needs nobody or can never end.
 */
import type { Sentence } from '../shared/result'
import type { Plan, Stage } from './plan'

const KEY = /^[a-z][a-z0-9-]{0,31}$/

const isBlank = (text: string): boolean => text.trim() === ''

const hasDoubles = (words: readonly string[]): boolean => new Set(words).size < words.length

/** All that is wrong with a plan, in the order of its stages; empty when it can be used. */
export function validatePlan(plan: Plan): Sentence[] {
  const { stages } = plan
  const errors: Sentence[] = []
  if (stages.length < 1 || stages.length > 5)
    errors.push({
      zh: `审核环节须有 1 至 5 个，现有 ${stages.length} 个。`,
      en: `A plan has 1 to 5 stages; this one has ${stages.length}.`,
    })
  if (hasDoubles(stages.map((stage) => stage.key)))
    errors.push({ zh: '审核环节的代码不能重复。', en: 'No two stages may have the same key.' })
  return [...errors, ...stages.flatMap(validateStage)]
}

function validateStage(stage: Stage, index: number): Sentence[] {
  const errors: Sentence[] = []
  const say = (zh: string, en: string) =>
    errors.push({ zh: `第 ${index + 1} 个审核环节${zh}。`, en: `Stage ${index + 1} ${en}.` })

  if (!KEY.test(stage.key))
    say('的代码须为小写英文字母、数字或连字符', 'needs a key of lower-case letters, digits and hyphens')
  if (isBlank(stage.name.zh)) say('没有填写中文名称', 'has no Chinese name')
  if (stage.who !== 'stage-reviewers' && stage.who !== 'department') say('没有指定由谁审核', 'does not say who reviews')
  if (!Number.isInteger(stage.minApprovals) || stage.minApprovals < 1 || stage.minApprovals > 5)
    say('的同意人数须为 1 至 5 人', 'needs 1 to 5 approvals')
  if (hasDoubles(stage.checklist.map((item) => item.id)))
    say('的审核清单中有重复的编号', 'has two checklist items with the same id')
  if (stage.checklist.some((item) => isBlank(item.id) || isBlank(item.zh)))
    say('的审核清单中有空白项', 'has an empty checklist item')
  return errors
}
