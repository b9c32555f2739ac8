/**
 * A plan of review: its stages, in order, as data. A run keeps its own copy, so changing a plan never changes
 * a review under way. What each stage has to tick off is in checklists.ts.
 */
import { CONTENT_CLASSES, type ContentClass } from '../edition/content-class'
import type { Sentence } from '../shared/result'
import { CHECKLISTS, type ChecklistItem } from './checklists'

/**
 * `who`: reviewers who hold this stage's key, or liaisons of a department of the briefing. `minApprovals` people must
 * approve before the stage is passed. `mayEdit`: reviewers may change and approve (改后通过). `scope`: what an approval
 * of this stage signs.
 */
export type Stage = {
  key: string
  name: Sentence
  who: 'stage-reviewers' | 'department'
  minApprovals: number
  mayEdit: boolean
  scope: ContentClass[]
  checklist: ChecklistItem[]
}

export type Plan = { key: string; name: Sentence; stages: Stage[] }

const stage = (key: string, zh: string, en: string, checklist: ChecklistItem[]): Stage => ({
  key,
  name: { zh, en },
  who: 'stage-reviewers',
  minApprovals: 1,
  mayEdit: false,
  scope: CONTENT_CLASSES.filter((name) => key === 'first' || name !== 'language'),
  checklist,
})

const final = stage('final', '终审（签发）', 'Final review (signature)', CHECKLISTS.final)

/** Stages an office may put into a plan: 会签 by the department, 保密审查 before anything leaves the house. */
export const OPTIONAL_STAGES: Stage[] = [
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
  },
  {
    key: 'two-stage',
    name: { zh: '两级审核：初审→终审（签发）', en: 'Two stages: first, final (signature)' },
    stages: [stage('first', '初审', 'First review', [...CHECKLISTS.wording, ...CHECKLISTS.facts]), final],
  },
]
