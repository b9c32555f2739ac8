/**
 * 重大事项 on a plan that has no stage for it: the mark would change nothing, and nobody would notice. Warns and never
 * blocks; only who keeps the plans can mend it.
 */
import type { Warning } from '../edition/warn-edition'
import { MAJOR_STAGE_KEY, type Plan } from './plan'

/** `plan` as the briefing runs it (`planForRun`); one without stages is warned of elsewhere. */
export function warnMajor(plan: Plan, isMajor: boolean): Warning[] {
  if (!isMajor || plan.stages.length === 0 || plan.stages.some(({ key }) => key === MAJOR_STAGE_KEY)) return []
  const sentence = {
    zh: `本场标为重大事项，但所用方案“${plan.name.zh}”没有重大事项签发环节，不会再经主要领导签发。确需签发的，请管理审核方案的人员先加上这一环节。`,
    en: `This is marked as a major matter, but the plan “${plan.name.en}” has no stage for it: the head of the office will not be asked to sign.`,
  }
  return [{ code: 'major-unsigned', sentence, anchor: null }]
}
