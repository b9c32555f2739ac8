/**
 * The verbs by which people move an edition: all of the contract, built or not, so that a script meets
 * a sentence and not a missing page. The words on the buttons are here; the rules are in decide-move.ts.
 */
import type { Sentence } from '../shared/result'

/** In the order in which a briefing usually meets them. */
export const VERBS = [
  'submit',
  'decide',
  'recall',
  'release',
  'reopen',
  'amend',
  'claim',
  'unclaim',
  'delegate',
  'sign-on-paper',
  'confirm-signature',
  'schedule',
  'unschedule',
  'withdraw',
  'reinstate',
  'retract',
  'confirm-retract',
  'expunge',
  'confirm-expunge',
  'discard',
] as const

export type Verb = (typeof VERBS)[number]

const BUILT_VERBS = [
  'submit',
  'decide',
  'recall',
  'release',
  'reopen',
  'amend',
  'claim',
  'unclaim',
  'delegate',
  'sign-on-paper',
  'confirm-signature',
  'schedule',
  'unschedule',
  'withdraw',
  'reinstate',
  'retract',
  'confirm-retract',
  'expunge',
  'confirm-expunge',
  'discard',
] as const satisfies readonly Verb[]

export type BuiltVerb = (typeof BUILT_VERBS)[number]

export const VERB_LABELS: Record<Verb, Sentence> = {
  submit: { zh: '送审', en: 'Submit' },
  decide: { zh: '提出审核意见', en: 'Decide' },
  recall: { zh: '撤回送审', en: 'Recall' },
  release: { zh: '发布', en: 'Release' },
  reopen: { zh: '重新打开修改', en: 'Reopen' },
  amend: { zh: '改后通过', en: 'Change and approve' },
  claim: { zh: '领取审核', en: 'Claim' },
  unclaim: { zh: '放回待审', en: 'Unclaim' },
  delegate: { zh: '委托代审', en: 'Delegate' },
  'sign-on-paper': { zh: '登记线下签批', en: 'Sign on paper' },
  'confirm-signature': { zh: '确认线下签批', en: 'Confirm signature' },
  schedule: { zh: '定时发布', en: 'Schedule' },
  unschedule: { zh: '取消定时', en: 'Unschedule' },
  withdraw: { zh: '下线（保留说明）', en: 'Withdraw' },
  reinstate: { zh: '恢复发布', en: 'Reinstate' },
  retract: { zh: '撤稿', en: 'Retract' },
  'confirm-retract': { zh: '确认撤稿', en: 'Confirm retraction' },
  expunge: { zh: '清除', en: 'Expunge' },
  'confirm-expunge': { zh: '确认清除', en: 'Confirm expunging' },
  discard: { zh: '废弃送审稿', en: 'Discard' },
}

export const isVerb = (word: string): word is Verb => (VERBS as readonly string[]).includes(word)

/** Whether this verb can do anything yet; the others are refused with `not-built`. */
export const isBuilt = (verb: Verb): verb is BuiltVerb => (BUILT_VERBS as readonly string[]).includes(verb)
