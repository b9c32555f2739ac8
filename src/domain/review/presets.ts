/**
 * Ready-made plans an administrator adds with one click and then changes at will; the shipped two come first. `advice`
 * says which office a plan is for.
 */
import type { Sentence } from '../shared/result'
import { CHECKLISTS } from './checklists'
import { OPTIONAL_STAGES, type Plan, SHIPPED_PLANS, type Stage } from './plan'

export type Preset = { plan: Plan; advice: Sentence }

const [three, two] = SHIPPED_PLANS
const [countersign, secrecy] = OPTIONAL_STAGES

/** The only signature there is has everything to check. */
const onlySignature = (stages: readonly Stage[]): Stage[] =>
  stages
    .slice(-1)
    .map((last) => ({ ...last, checklist: [...CHECKLISTS.wording, ...CHECKLISTS.facts, ...CHECKLISTS.final] }))

/** 保密审查 stands right before the signature. */
const beforeLast = (stages: readonly Stage[], stage: Stage): Stage[] => [
  ...stages.slice(0, -1),
  stage,
  ...stages.slice(-1),
]

export const PRESETS: readonly Preset[] = [
  {
    plan: three,
    advice: {
      zh: '人员齐备的发布办：三个环节由三个人分别把关，另有编辑。',
      en: 'For an office with enough people: three reviewers besides the editor.',
    },
  },
  {
    plan: two,
    advice: {
      zh: '人手较少的单位，连编辑共三人即可运转：初审兼核事实，终审签发。',
      en: 'For a small office: three people in all, the first review also checks facts.',
    },
  },
  {
    plan: {
      ...three,
      key: 'countersign-first',
      name: {
        zh: '部门会签＋三级审核：会签→初审→复审→终审（签发）',
        en: 'Countersignature, then first, second, final (signature)',
      },
      stages: [countersign, ...three.stages],
    },
    advice: {
      zh: '发布内容由部门提供的：先请发布部门的联络员核对会签，再进入三级审核。',
      en: 'Where a department supplies the content: its liaison signs before the three stages begin.',
    },
  },
  {
    plan: {
      ...three,
      key: 'secrecy-check',
      name: {
        zh: '三级审核＋保密审查：初审→复审→保密审查→终审（签发）',
        en: 'First, second, secrecy review, final (signature)',
      },
      stages: beforeLast(three.stages, secrecy),
    },
    advice: {
      zh: '须落实“先审查、后公开”的单位：签发前由保密审查员逐项审查。',
      en: 'Where secrecy has to be reviewed item by item: right before the signature.',
    },
  },
  {
    plan: {
      ...two,
      key: 'four-eyes',
      name: { zh: '两人办理：编辑送审→签发', en: 'Four eyes: one editor, one signature' },
      stages: onlySignature(two.stages),
    },
    advice: {
      zh: '只有两个人的单位：一人编辑送审，另一人对照全部清单后签发。不符合“三审”要求，仅在确无人员时使用。',
      en: 'For an office of two: one edits, the other checks everything and signs. Only where there is nobody else.',
    },
  },
]
