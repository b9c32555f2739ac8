/** The details of an entry in words: what its keys are called, and its values as a person reads them. */
import { wordsFor } from '../record-words'

const DETAIL_WORDS: Readonly<Record<string, string>> = {
  briefing: '发布会编号',
  number: '送审稿',
  version: '版次',
  hash: '内容指纹',
  kind: '性质',
  stage: '环节',
  decision: '意见',
  reason: '理由的指纹',
  note: '送审说明的指纹',
  publicNote: '公开说明的指纹',
  checklist: '勾选的核对项',
  contributors: '参与编辑的人',
  editsUpTo: '计入的修改到第几条',
  plan: '审核方案',
  carried: '沿用的同意',
  onBehalfOf: '代谁办理',
  amends: '改自哪一稿',
  supersedes: '取代哪一稿',
  pages: '更新的页面',
  at: '定于',
  until: '有效期至',
  to: '交给谁',
  signer: '签批人',
  signedOn: '签批日期',
  signature: '签批登记编号',
  photo: '签批单照片编号',
  scheduledFor: '原定发布时间',
  code: '原因代号',
  status: '状态码',
  changed: '改动的项目',
  roles: '角色',
  reviewStages: '可审环节',
  disabled: '停用',
  defaultPlan: '默认方案',
  plans: '方案的指纹',
  channels: '通道',
  file: '文件名',
  sha256: '文件哈希',
  achievements: '工作成效（条）',
  questions: '答记者问（条）',
  upTo: '到第几条为止',
  collection: '内容类型',
  method: '请求方法',
  text: '查询文字',
  person: '人员',
  event: '事件',
  outcome: '结果',
  subject: '对象',
  from: '从',
}

/** What a key is called; one without words stands for itself. */
export const detailWords = (key: string): string => DETAIL_WORDS[key] ?? key

/** A value in words: lists with 、, yes and no, nothing as a dash; whatever is deeper as JSON. */
export function writeDetail(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.length > 0 ? value.map(writeDetail).join('、') : '—'
  return typeof value === 'object' ? JSON.stringify(value) : wordsFor(value)
}
