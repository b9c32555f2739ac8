/**
 * What people of the newsroom are told about, in kinds that each of them may set by themselves: seen in the admin or
 * not, by mail at once, once a day or not at all. What somebody is waited for is never hidden from them.
 */
import type { Sentence } from '../shared/result'

/** In the order in which screens list them: what waits for somebody first. */
export const KINDS = [
  'to-review',
  'to-confirm',
  'failed',
  'overdue',
  'returned',
  'approved',
  'scheduled',
  'released',
  'recalled',
  'taken-down',
  'comment',
  'correction-request',
] as const

export type Kind = (typeof KINDS)[number]

export type MailChoice = 'at-once' | 'daily' | 'none'

export const MAIL_CHOICES = ['at-once', 'daily', 'none'] as const satisfies readonly MailChoice[]

/** `inApp`: shown behind the bell. */
export type Preference = { inApp: boolean; mail: MailChoice }

export const KIND_LABELS: Record<Kind, Sentence> = {
  'to-review': { zh: '请我审核', en: 'Waiting for my review' },
  'to-confirm': { zh: '请我确认', en: 'Waiting for my confirmation' },
  failed: { zh: '定时发布未成功', en: 'Scheduled release failed' },
  overdue: { zh: '审核超过时限', en: 'Review overdue' },
  returned: { zh: '退回修改、审核人改稿', en: 'Returned or changed by a reviewer' },
  approved: { zh: '已签发', en: 'Approved' },
  scheduled: { zh: '定时发布的设定与取消', en: 'Scheduled or unscheduled' },
  released: { zh: '已发布', en: 'Released' },
  recalled: { zh: '撤回送审、重新打开、废弃', en: 'Recalled, reopened or discarded' },
  'taken-down': { zh: '下线、撤稿、清除', en: 'Withdrawn, retracted or expunged' },
  comment: { zh: '批注与回复', en: 'Comments and replies' },
  'correction-request': { zh: '提请更正', en: 'Requests for correction' },
}

export const MAIL_LABELS: Record<MailChoice, Sentence> = {
  'at-once': { zh: '即时发邮件', en: 'At once' },
  daily: { zh: '每日汇总一次', en: 'Once a day' },
  none: { zh: '不发邮件', en: 'No mail' },
}

/** Others wait for this person, or something public did not happen: the bell always shows it. */
const ALWAYS_SHOWN: readonly Kind[] = ['to-review', 'to-confirm', 'failed']

export const isAlwaysShown = (kind: Kind): boolean => ALWAYS_SHOWN.includes(kind)

/** What is good to know but asks nothing of anybody goes into the daily digest until the person says otherwise. */
const DAILY: readonly Kind[] = ['scheduled', 'released', 'recalled', 'comment']

/** What holds for a kind: the person's own choice, else the shipped one. */
export function preferenceFor(kind: Kind, chosen: Preference | undefined): Preference {
  const { inApp, mail } = chosen ?? { inApp: true, mail: DAILY.includes(kind) ? 'daily' : 'at-once' }
  return { inApp: inApp || isAlwaysShown(kind), mail }
}

export const isKind = (word: unknown): word is Kind => (KINDS as readonly unknown[]).includes(word)

export const isMailChoice = (word: unknown): word is MailChoice => (MAIL_CHOICES as readonly unknown[]).includes(word)
