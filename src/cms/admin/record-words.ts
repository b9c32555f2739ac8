/**
 * The words of the ledgers for people: what the audit log, the ledger of edits and the decisions call by a key.
 */
import { VERB_LABELS, VERBS } from '@/domain/review/verbs'

const WORDS: Record<string, string> = {
  'edition-submitted': '送审',
  'stage-approved': '本环节同意',
  'edition-approved': '终审同意（签发）',
  'edition-returned': '退回修改',
  'edition-recalled': '撤回送审',
  'edition-reopened': '重新打开修改',
  'edition-released': '发布',
  'transcript-imported': '导入文稿',
  'correction-asked': '提请更正',
  'correction-accepted': '受理提请更正',
  'correction-declined': '不采纳提请更正',
  'correction-asked-refused': '提请更正（未获准）',
  'correction-answered-refused': '答复提请更正（未获准）',
  'sheet-exported': '导出审核表',
  'site-settings-saved': '修改网站设置',
  'review-plan-saved': '修改审核方案',
  'newsroom-prepared': '系统初始化',
  'account-created': '新建账号',
  'account-changed': '修改账号',
  ...Object.fromEntries(VERBS.map((verb) => [`${verb}-refused`, `${VERB_LABELS[verb].zh}（未获准）`])),
  done: '完成',
  refused: '未获准',
  create: '新建',
  update: '修改',
  restore: '恢复旧稿',
  delete: '删除',
  briefings: '发布会',
  achievements: '工作成效',
  questions: '答记者问',
  series: '系列',
  speakers: '发布人／主持人',
  outlets: '媒体',
  indicators: '指标',
  topics: '主题',
  media: '图片',
  users: '人员',
  'security-check': '保密审查',
  countersign: '会签',
  first: '初审',
  second: '复审',
  final: '终审（签发）',
}

/** The words for a key; a key nobody has words for stands for itself, nothing at all as a dash. */
export const wordsFor = (key: unknown): string => (key ? (WORDS[String(key)] ?? String(key)) : '—')
