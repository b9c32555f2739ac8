/**
 * How far an edition has come: the stages of its run with what each reviewer said.
 */
import type { PayloadRequest } from 'payload'
import type { ChecklistItem } from '@/domain/review/checklists'
import type { Plan } from '@/domain/review/plan'
import { readRunPlan } from '@/records/review-plan'

/** `at` is ISO 8601. `reason` is null when none was given. */
export type Opinion = { name: string; outcome: 'approve' | 'return'; at: string; reason: string | null }

export type StageProgress = {
  key: string
  name: string
  needed: number
  checklist: ChecklistItem[]
  opinions: Opinion[]
}

/** The stages of `plan` in order; `edition` null (nothing submitted yet) gives them without opinions. */
export async function readStages(req: PayloadRequest, plan: Plan, edition: string | null): Promise<StageProgress[]> {
  const decisions = edition
    ? await req.payload.find({
        collection: 'decisions',
        where: { edition: { equals: edition } },
        sort: 'at',
        pagination: false,
        depth: 0,
        req,
        overrideAccess: true,
      })
    : { docs: [] }
  return plan.stages.map(({ key, name, minApprovals, checklist }) => ({
    key,
    name: name.zh,
    needed: minApprovals,
    checklist,
    opinions: decisions.docs
      .filter((decision) => decision.stage === key)
      .map(({ actorName, outcome, at, reason }) => ({ name: actorName, outcome, at, reason: reason || null })),
  }))
}

/** The plan an edition was submitted with; null when it has no run. */
export async function readPlanOf(req: PayloadRequest, edition: string): Promise<Plan | null> {
  const { docs } = await req.payload.find({
    collection: 'review-runs',
    where: { edition: { equals: edition } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return readRunPlan(docs[0]?.plan)
}
