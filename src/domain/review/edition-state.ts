/**
 * Where an edition stands. The states are closed: every screen, table and guard knows these and no other.
 * What leads from one to the next is in transitions.ts.
 */
import type { Sentence } from '../shared/result'

export const EDITION_STATES = [
  'in_review',
  'returned',
  'recalled',
  'approved',
  'scheduled',
  'live',
  'superseded',
  'withdrawn',
  'retracted',
  'expunged',
  'discarded',
] as const

export type EditionState = (typeof EDITION_STATES)[number]

/** Labels as the admin shows them. */
export const EDITION_STATE_LABELS: Record<EditionState, Sentence> = {
  in_review: { zh: '审核中', en: 'In review' },
  returned: { zh: '已退回修改', en: 'Returned' },
  recalled: { zh: '已撤回送审', en: 'Recalled' },
  approved: { zh: '已签发，待发布', en: 'Approved' },
  scheduled: { zh: '已定时', en: 'Scheduled' },
  live: { zh: '已发布', en: 'Live' },
  superseded: { zh: '已被新版取代', en: 'Superseded' },
  withdrawn: { zh: '已下线（保留说明）', en: 'Withdrawn' },
  retracted: { zh: '已撤稿', en: 'Retracted' },
  expunged: { zh: '已清除', en: 'Expunged' },
  discarded: { zh: '已废弃', en: 'Discarded' },
}

/**
 * On its way to the public. A briefing has at most one open edition, and while it has one its drafts are locked, so
 * that what reviewers read stays what staff would submit.
 */
export const OPEN_STATES = ['in_review', 'approved', 'scheduled'] as const satisfies readonly EditionState[]

export const isOpen = (state: EditionState): boolean => OPEN_STATES.some((open) => open === state)
