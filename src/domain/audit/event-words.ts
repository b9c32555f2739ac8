/**
 * What the audit log calls by a key, in the words of an office: one table for the screen, the export and the search.
 * A test fails when the product writes an event that has none.
 */
import { VERB_LABELS, VERBS } from '../review/verbs'

export const EVENT_WORDS: Readonly<Record<string, string>> = {
  'edition-submitted': '送审',
  'stage-approved': '本环节同意',
  'edition-approved': '终审同意（签发）',
  'edition-returned': '退回修改',
  'edition-recalled': '撤回送审',
  'edition-reopened': '重新打开修改',
  'edition-amended': '改后通过，原稿办结',
  'amended-edition-submitted': '改后通过，新稿送审',
  'review-claimed': '领取审核',
  'review-unclaimed': '放回待审',
  'review-delegated': '委托代审',
  'paper-signature-recorded': '登记线下签批',
  'stage-approved-on-paper': '本环节同意（线下签批）',
  'edition-approved-on-paper': '终审同意（线下签批）',
  'release-scheduled': '设定定时发布',
  'release-unscheduled': '取消定时发布',
  'scheduled-release-failed': '定时发布未成功',
  'edition-released': '发布',
  'edition-withdrawn': '下线（保留说明）',
  'reinstatement-submitted': '申请恢复发布',
  'retraction-asked': '申请撤稿',
  'edition-retracted': '撤稿',
  'expunging-asked': '申请清除',
  'edition-expunged': '清除',
  'edition-discarded': '废弃送审稿',
  'comment-added': '添加批注',
  'comment-replied': '回复批注',
  'comment-addressed': '批注已按意见修改',
  'comment-resolved': '批注了结',
  'comment-open': '重新打开批注',
  'add-comment-refused': '添加批注（未获准）',
  'reply-refused': '回复批注（未获准）',
  'resolve-comment-refused': '了结批注（未获准）',
  'reopen-comment-refused': '重新打开批注（未获准）',
  'transcript-imported': '导入文稿',
  'write-refused': '保存或删除（未获准）',
  'preview-refused': '查看预览（未获准）',
  'correction-asked': '提请更正',
  'correction-accepted': '受理提请更正',
  'correction-declined': '不采纳提请更正',
  'correction-asked-refused': '提请更正（未获准）',
  'correction-answered-refused': '答复提请更正（未获准）',
  'sheet-exported': '导出审核表',
  'site-settings-saved': '修改网站设置',
  'review-plan-saved': '修改审核方案',
  'channels-saved': '修改通知通道',
  'newsroom-prepared': '系统初始化',
  'account-created': '新建账号',
  'account-changed': '修改账号',
  'audit-exported': '导出审计日志',
  'audit-export-refused': '导出审计日志（未获准）',
  ...Object.fromEntries(VERBS.map((verb) => [`${verb}-refused`, `${VERB_LABELS[verb].zh}（未获准）`])),
}

export const OUTCOME_WORDS: Readonly<Record<string, string>> = { done: '完成', refused: '未获准' }

/** The words of an event; one nobody has words for stands for itself. */
export const eventWords = (event: string): string => EVENT_WORDS[event] ?? event

/** The events whose words hold `text`, for the search; none for an empty one. */
export const eventsCalled = (text: string): string[] =>
  text === '' ? [] : Object.keys(EVENT_WORDS).filter((event) => eventWords(event).includes(text))
