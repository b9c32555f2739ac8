/**
 * The global `review-plan` ↔ the plans of `domain/review`, and the copy of a plan that a run keeps. Both are JSON that
 * older releases or scripts may have written: what is missing gets its default, what is nonsense becomes blank, and
 * `validatePlan` says what is wrong with that.
 */
import { CONTENT_CLASSES, type ContentClass } from '@/domain/edition/content-class'
import type { Role } from '@/domain/people/roles'
import type { ChecklistItem } from '@/domain/review/checklists'
import {
  CHIEF_STAGE,
  defaultScope,
  type Plan,
  SHIPPED_PLANS,
  type Stage,
  type StageAudience,
} from '@/domain/review/plan'

/** As the global holds it: names and texts flat, in both languages. */
type Stored = { defaultPlan?: string | null; plans?: unknown }

type StoredStage = Omit<Stage, 'name' | 'checklist'> & {
  name: string
  nameEn: string
  checklist: { item: string; text: string; textEn: string }[]
}

export type StoredPlan = {
  key: string
  name: string
  nameEn: string
  stages: StoredStage[]
  majorStage: StoredStage | null
}

type Bag = Readonly<Record<string, unknown>>

const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? (value as Bag) : {})
const bags = (value: unknown): Bag[] => (Array.isArray(value) ? value.map(bag) : [])
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const texts = <Word extends string>(value: unknown): Word[] =>
  Array.isArray(value) ? value.filter((word): word is Word => typeof word === 'string') : []

/** A name that has no English goes by its Chinese. */
const sentence = (zh: unknown, en: unknown) => ({ zh: text(zh), en: text(en) || text(zh) })

/** What a stage is besides its name and checklist, which a run spells differently. */
function readStage(stage: Bag, name: Stage['name'], checklist: ChecklistItem[]): Stage {
  const key = text(stage.key)
  return {
    key,
    name,
    who: text(stage.who) as StageAudience,
    people: texts(stage.people),
    roles: texts<Role>(stage.roles),
    minApprovals: typeof stage.minApprovals === 'number' ? stage.minApprovals : Number.NaN,
    mayEdit: stage.mayEdit === true,
    scope: Array.isArray(stage.scope) ? inOrder(texts<ContentClass>(stage.scope)) : defaultScope(key),
    deadlineHours: typeof stage.deadlineHours === 'number' ? stage.deadlineHours : null,
    checklist,
  }
}

/** In the order of risk and each once, so that the hash of a scope depends on what is in it and nothing else. */
const inOrder = (scope: ContentClass[]): ContentClass[] => CONTENT_CLASSES.filter((name) => scope.includes(name))

const readStoredStage = (stage: Bag): Stage =>
  readStage(
    stage,
    sentence(stage.name, stage.nameEn),
    bags(stage.checklist).map((item) => ({ id: text(item.item), ...sentence(item.text, item.textEn) })),
  )

/** The plans an office has, in its order; the shipped ones while it has none of its own. */
export function readPlans(stored: Stored): Plan[] {
  const plans = bags(stored.plans)
  return plans.length > 0 ? plans.map(readPlan) : [...SHIPPED_PLANS]
}

/** A plan from before there was a stage for 重大事项 gets the shipped one; `null` means that there shall be none. */
const readPlan = (plan: Bag): Plan => ({
  key: text(plan.key),
  name: sentence(plan.name, plan.nameEn),
  stages: bags(plan.stages).map(readStoredStage),
  majorStage:
    plan.majorStage === undefined
      ? CHIEF_STAGE
      : plan.majorStage === null
        ? null
        : readStoredStage(bag(plan.majorStage)),
})

/** The plan a submission runs on: the one the series names, else the default; null when that does not exist. */
export function choosePlan(stored: Stored, named: string | null | undefined): Plan | null {
  const plans = readPlans(stored)
  const key = named || stored.defaultPlan || plans[0]?.key
  return plans.find((plan) => plan.key === key) ?? null
}

/** The copy of a plan a run began with, in the shape of the domain; null when there is none. */
export function readRunPlan(copy: unknown): Plan | null {
  if (typeof copy !== 'object' || copy === null) return null
  const plan = bag(copy)
  const name = (value: unknown) => sentence(bag(value).zh, bag(value).en)
  return {
    key: text(plan.key),
    name: name(plan.name),
    stages: bags(plan.stages).map((stage) =>
      readStage(
        stage,
        name(stage.name),
        bags(stage.checklist).map((item) => ({ id: text(item.id), ...name(item) })),
      ),
    ),
    majorStage: null,
  }
}

/** The stored form of `plans`. */
export const writePlans = (plans: readonly Plan[]): StoredPlan[] =>
  plans.map(({ key, name, stages, majorStage }) => ({
    key,
    name: name.zh,
    nameEn: name.en,
    stages: stages.map(writeStage),
    majorStage: majorStage && writeStage(majorStage),
  }))

const writeStage = ({ name, checklist, ...stage }: Stage): StoredStage => ({
  ...stage,
  name: name.zh,
  nameEn: name.en,
  checklist: checklist.map(({ id, zh, en }) => ({ item: id, text: zh, textEn: en })),
})
