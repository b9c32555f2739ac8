/**
 * A plan of review: its stages, in order, as data. A run keeps its own copy, so changing a plan never changes
 * a review under way. What each stage has to tick off is in checklists.ts, ready-made plans in presets.ts.
 */
import { CONTENT_CLASSES, type ContentClass } from '../edition/content-class'
import type { Role } from '../people/roles'
import type { Sentence } from '../shared/result'
import { CHECKLISTS, type ChecklistItem } from './checklists'

/** Who reviews at a stage; what each means is in eligible.ts. */
export const STAGE_AUDIENCES = ['stage-reviewers', 'department', 'people', 'roles'] as const

export type StageAudience = (typeof STAGE_AUDIENCES)[number]

/**
 * `people` are ids of accounts and count where `who` is `people`; `roles` where it is `roles`. `minApprovals` people
 * must approve before the stage is passed. `mayEdit`: reviewers may change and approve (改后通过). `scope`: what an
 * approval of this stage signs. `deadlineHours`: how long an edition may wait here; null: no limit.
 */
export type Stage = {
  key: string
  name: Sentence
  who: StageAudience
  people: string[]
  roles: Role[]
  minApprovals: number
  mayEdit: boolean
  scope: ContentClass[]
  deadlineHours: number | null
  checklist: ChecklistItem[]
}

/** `majorStage` comes after the others for a briefing marked 重大事项; null: this plan has none. */
export type Plan = { key: string; name: Sentence; stages: Stage[]; majorStage: Stage | null }

/** The key of every plan's stage for 重大事项, and of no other stage. */
export const MAJOR_STAGE_KEY = 'chief'

/** The plan as a briefing runs it: with the further signature where it is 重大事项. */
export const planForRun = (plan: Plan, isMajor: boolean): Plan => ({
  ...plan,
  stages: isMajor && plan.majorStage ? [...plan.stages, plan.majorStage] : plan.stages,
  majorStage: null,
})

/** What a stage of this key signs unless its plan says otherwise: 初审 and 保密审查 to the last comma. */
export function defaultScope(key: string): ContentClass[] {
  if (key === 'countersign') return ['figures', 'names', 'answers']
  const isPastWording = ['second', 'final', MAJOR_STAGE_KEY].includes(key)
  return CONTENT_CLASSES.filter((name) => !isPastWording || name !== 'language')
}

const stage = (key: string, zh: string, en: string, checklist: ChecklistItem[]): Stage => ({
  key,
  name: { zh, en },
  who: 'stage-reviewers',
  people: [],
  roles: [],
  minApprovals: 1,
  mayEdit: false,
  scope: defaultScope(key),
  deadlineHours: null,
  checklist,
})

const final = stage('final', '终审（签发）', 'Final review (signature)', CHECKLISTS.final)

/** 主要领导签发, the fourth signature of 重大事项. */
export const CHIEF_STAGE: Stage = stage(
  MAJOR_STAGE_KEY,
  '主要领导签发',
  'Signature of the head of the office',
  CHECKLISTS.major,
)

/** Stages an office may put into a plan: 会签 by the department, 保密审查 before anything leaves the house. */
export const OPTIONAL_STAGES: [Stage, Stage] = [
  { ...stage('countersign', '会签', 'Countersignature', CHECKLISTS.countersign), who: 'department' },
  stage('security-check', '保密审查', 'Secrecy review', CHECKLISTS.secrecy),
]

/** The shipped plans, the usual one first. With two stages three people can run an office: the first one checks facts too. */
export const SHIPPED_PLANS: [Plan, Plan] = [
  {
    key: 'three-stage',
    name: { zh: '三级审核：初审→复审→终审（签发）', en: 'Three stages: first, second, final (signature)' },
    stages: [
      stage('first', '初审', 'First review', CHECKLISTS.wording),
      stage('second', '复审', 'Second review', CHECKLISTS.facts),
      final,
    ],
    majorStage: CHIEF_STAGE,
  },
  {
    key: 'two-stage',
    name: { zh: '两级审核：初审→终审（签发）', en: 'Two stages: first, final (signature)' },
    stages: [stage('first', '初审', 'First review', [...CHECKLISTS.wording, ...CHECKLISTS.facts]), final],
    majorStage: CHIEF_STAGE,
  },
]
