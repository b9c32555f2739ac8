/**
 * What the plan screen does to plans: new values from old ones, and keys that nobody has to type. Whether the outcome can
 * be used is `validatePlans`' business.
 */
import { CONTENT_CLASSES } from '@/domain/edition/content-class'
import type { ChecklistItem } from '@/domain/review/checklists'
import { OPTIONAL_STAGES, type Plan, SHIPPED_PLANS, type Stage } from '@/domain/review/plan'
import type { Sentence } from '@/domain/shared/result'

/** A changed text goes by its Chinese: English that no longer says the same is worse than none. */
export const reword = <Text extends Sentence>(text: Text, zh: string): Text => ({ ...text, zh, en: zh })

/** The list with the entry at `from` moved to `to`; itself when there is no such place. */
export function moveTo<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  if (to < 0 || to >= list.length) return [...list]
  const others = list.filter((_, index) => index !== from)
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)]
}

export const replaceAt = <Entry>(list: readonly Entry[], at: number, entry: Entry): Entry[] =>
  list.map((old, index) => (index === at ? entry : old))

const firstFree = (taken: readonly string[], spell: (count: number) => string): string => {
  let count = 1
  while (taken.includes(spell(count))) count += 1
  return spell(count)
}

/** The plans with a copy of `preset` at the end, under a key and a name of its own. */
export function addPlan(plans: readonly Plan[], preset: Plan): Plan[] {
  const key = firstFree(
    plans.map((plan) => plan.key),
    (count) => (count === 1 ? preset.key : `${preset.key}-${count}`),
  )
  const zh = firstFree(
    plans.map(({ name }) => name.zh.trim()),
    (count) => (count === 1 ? preset.name.zh : `${preset.name.zh}（${count}）`),
  )
  return [...plans, { ...preset, key, name: zh === preset.name.zh ? preset.name : reword(preset.name, zh) }]
}

/**
 * A blank stage. Its key carries the instant, so that no key ever comes back: people are assigned to stages by key, and
 * a new stage must not inherit the reviewers of one that was removed.
 */
export const newStage = (now: number): Stage => ({
  key: `stage-${now.toString(36)}`,
  name: { zh: '新环节', en: '新环节' },
  who: 'stage-reviewers',
  people: [],
  roles: [],
  minApprovals: 1,
  mayEdit: false,
  scope: [...CONTENT_CLASSES],
  deadlineHours: null,
  checklist: [],
})

/** Stages this plan has not: those of the other plans first, then the shipped ones; each key once. */
export function stagesToAdd(plans: readonly Plan[], plan: Plan): Stage[] {
  const known = [...plans, ...SHIPPED_PLANS].flatMap(({ stages }) => stages).concat(OPTIONAL_STAGES)
  const seen = new Set(plan.stages.map(({ key }) => key))
  return known.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** 会签 comes first; every other stage right before the last one, which signs. */
export function insertStage(plan: Plan, stage: Stage): Plan {
  const at = stage.who === 'department' ? 0 : Math.max(plan.stages.length - 1, 0)
  return { ...plan, stages: [...plan.stages.slice(0, at), stage, ...plan.stages.slice(at)] }
}

/** The checklist with an empty item at the end. */
export function addItem(checklist: readonly ChecklistItem[]): ChecklistItem[] {
  const id = firstFree(
    checklist.map((item) => item.id),
    (count) => `item-${count}`,
  )
  return [...checklist, { id, zh: '', en: '' }]
}
