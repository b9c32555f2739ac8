/**
 * The words of the ledgers for people: what the audit log, the ledger of edits and the decisions call by a key.
 */
import { EVENT_WORDS, OUTCOME_WORDS } from '@/domain/audit/event-words'

const WORDS: Record<string, string> = {
  ...EVENT_WORDS,
  ...OUTCOME_WORDS,
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
  approve: '同意',
  return: '退回修改',
}

/** The words for a key; a key nobody has words for stands for itself, nothing at all as a dash. */
export const wordsFor = (key: unknown): string => (key ? (WORDS[String(key)] ?? String(key)) : '—')
