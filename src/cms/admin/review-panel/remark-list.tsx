/**
 * What keeps the drafts from being submitted (red), and what should be looked at but blocks nothing (amber). Warnings
 * of one kind stand together: seventy unconfirmed figures are one line until somebody wants to see them.
 */
import type { Warning } from '@/domain/edition/warn-edition'
import type { Review } from '@/editorial/read-review'
import { previewPath } from '../../preview/preview-path'
import styles from './review-panel.module.css'

const FEW = 3

function Sentences({ warnings, page }: { warnings: Warning[]; page: string | null }) {
  return (
    <ul>
      {warnings.map(({ sentence, anchor, code }) => (
        <li key={`${code}${anchor}${sentence.zh}`}>
          {sentence.zh}
          {page && anchor && (
            <>
              {' '}
              <a href={`${page}#${anchor}`} target="_blank" rel="noreferrer">
                查看位置
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

const sumUp = (code: string, warnings: Warning[]): string =>
  code === 'figure-unconfirmed'
    ? `${warnings.length} 处数据尚未核实`
    : `${warnings[0]?.sentence.zh.replace(/。$/, '')} 等 ${warnings.length} 处`

export function RemarkList({ review: { problems, warnings, edition } }: { review: Review }) {
  const page = edition?.isOpen ? previewPath(edition.id) : null
  const kinds = [...new Set(warnings.map(({ code }) => code))].map((code) => ({
    code,
    ofKind: warnings.filter((warning) => warning.code === code),
  }))
  const single = kinds.filter(({ ofKind }) => ofKind.length <= FEW).flatMap(({ ofKind }) => ofKind)
  return (
    <>
      {problems.length > 0 && (
        <div className={styles.problems}>
          <h3>还有 {problems.length} 个问题，解决后才能送审</h3>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {warnings.length > 0 && (
        <div className={styles.warnings}>
          <h3>提醒 {warnings.length} 条，供核对，不影响送审和审核</h3>
          {single.length > 0 && <Sentences warnings={single} page={page} />}
          {kinds
            .filter(({ ofKind }) => ofKind.length > FEW)
            .map(({ code, ofKind }) => (
              <details key={code}>
                <summary>{sumUp(code, ofKind)}</summary>
                <Sentences warnings={ofKind} page={page} />
              </details>
            ))}
        </div>
      )}
    </>
  )
}
