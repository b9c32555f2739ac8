/**
 * How much is different from what the public reads now (or, before the first release, from the last edition that was
 * sent in). What it is stands on the reviewer's screen.
 */
import { summariseChanges } from '@/domain/edition/summarise-changes'
import type { Review } from '@/editorial/read-review'
import { reviewPath } from '../admin-paths'
import styles from './review-panel.module.css'

export function DifferenceLine({ review: { difference, edition, counts } }: { review: Review }) {
  const link = edition && <a href={reviewPath(edition.id)}>在审核页查看送审稿 {edition.number}</a>
  if (!difference?.base) {
    return (
      <p className={styles.facts}>
        {counts && (
          <span>
            首次公开，全部内容都是新的：{counts.sections} 个部分、{counts.achievements} 项工作成效、{counts.questions}{' '}
            个答问、{counts.figures} 处数据。
          </span>
        )}
        {link}
      </p>
    )
  }
  const { base, changes } = difference
  const name = base.version ? `公开的第 ${base.version} 版` : `送审稿 ${base.number} `
  return (
    <p className={styles.facts}>
      <span>
        {edition?.isOpen ? '送审稿' : '草稿'}与{name}相比：{summariseChanges(changes).zh}。
      </span>
      {link}
    </p>
  )
}
