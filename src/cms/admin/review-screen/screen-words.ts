/** The words of the reviewer's screen that depend on what is shown. */

import type { FigureRow } from '@/domain/edition/figure-rows'
import { formatValue } from '@/domain/figure/format-value'
import type { CommentState } from '@/domain/review/comments'
import type { ReviewScreen } from '@/editorial/read-review-screen'

type Named = { number: number; version: number | null }

export const nameEdition = ({ number, version }: Named): string =>
  version ? `送审稿 ${number}（第 ${version} 版）` : `送审稿 ${number}`

/** What the text is compared with, as the object of 与…对照. */
export function nameBase(base: NonNullable<ReviewScreen['base']>): string {
  const edition = base.number === null ? null : nameEdition({ number: base.number, version: base.version })
  if (base.kind === 'department') return edition ? `本部门报送的${edition}` : '本部门最后一次修改时的草稿'
  if (base.kind === 'import') return '最初导入的原稿'
  return edition ?? `草稿（编辑记录第 ${base.key.slice(6)} 条时）`
}

const sign = (value: string): string =>
  value.startsWith('-') ? `−${formatValue(value.slice(1))}` : `+${formatValue(value)}`

/** +2000件（+1.6%）; between percentages in 个百分点; a dash where the two cannot be compared. */
export function writeDifference({ difference, percent, unit, before, after, isMarkingOnly }: FigureRow): string {
  if (before === null) return '新增'
  if (after === null) return '删除'
  if (isMarkingOnly) return '数字未变'
  if (difference === null) return '不可直接比较'
  if (unit === '%') return `${sign(difference)}个百分点`
  const share = percent === null ? '' : `（${percent < 0 ? '−' : '+'}${Math.abs(percent)}%）`
  return `${sign(difference)}${unit}${share}`
}

export const COMMENT_STATE_WORDS: Record<CommentState, string> = {
  open: '未解决',
  addressed: '已处理，待确认',
  resolved: '已解决',
}
