/**
 * The global `review-plan` ↔ the plans of `domain/review`.
 */
import { CONTENT_CLASSES } from '@/domain/edition/content-class'
import type { Plan } from '@/domain/review/plan'
import { SHIPPED_PLANS } from '@/domain/review/plan'

type Stored = {
  defaultPlan?: string | null
  plans?:
    | {
        key: string
        name: string
        nameEn: string
        stages?:
          | {
              key: string
              name: string
              nameEn: string
              who: 'stage-reviewers' | 'department'
              minApprovals: number
              mayEdit?: boolean | null
              checklist?: { item: string; text: string; textEn: string }[] | null
            }[]
          | null
      }[]
    | null
}

/** The plans an office has, in its order; the shipped ones while it has none of its own. */
export function readPlans(stored: Stored): Plan[] {
  if (!stored.plans?.length) return [...SHIPPED_PLANS]
  return stored.plans.map((plan) => ({
    key: plan.key,
    name: { zh: plan.name, en: plan.nameEn },
    stages: (plan.stages ?? []).map((stage) => ({
      key: stage.key,
      name: { zh: stage.name, en: stage.nameEn },
      who: stage.who,
      minApprovals: stage.minApprovals,
      mayEdit: stage.mayEdit ?? false,
      scope: [...CONTENT_CLASSES],
      checklist: (stage.checklist ?? []).map(({ item, text, textEn }) => ({ id: item, zh: text, en: textEn })),
    })),
  }))
}

/** The plan a submission runs on: the one the series names, else the default; null when that does not exist. */
export function choosePlan(stored: Stored, named: string | null | undefined): Plan | null {
  const plans = readPlans(stored)
  const key = named || stored.defaultPlan || plans[0]?.key
  return plans.find((plan) => plan.key === key) ?? null
}

/** The stored form of `plans`, as the global is filled at first start. */
export function writePlans(plans: readonly Plan[]): Required<Pick<Stored, 'plans'>> {
  return {
    plans: plans.map((plan) => ({
      key: plan.key,
      name: plan.name.zh,
      nameEn: plan.name.en,
      stages: plan.stages.map((stage) => ({
        key: stage.key,
        name: stage.name.zh,
        nameEn: stage.name.en,
        who: stage.who,
        minApprovals: stage.minApprovals,
        mayEdit: stage.mayEdit,
        checklist: stage.checklist.map(({ id, zh, en }) => ({ item: id, text: zh, textEn: en })),
      })),
    })),
  }
}
