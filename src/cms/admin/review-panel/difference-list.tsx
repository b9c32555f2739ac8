/**
 * What is different from what the public reads now (or, before the first release, from the last edition that was sent
 * in), riskiest first. What stayed the same is not shown.
 */
import { AREAS, type Change } from '@/domain/edition/change'
import type { Review } from '@/editorial/read-review'
import { previewPath } from '../../preview/preview-path'
import { markDifference, shorten } from './mark-difference'
import { AREA_WORDS, KIND_WORDS } from './panel-words'
import styles from './review-panel.module.css'

function Wording({ change: { kind, before, after } }: { change: Change }) {
  if (kind === 'changed' && before !== null && after !== null) {
    const { head, before: old, after: young, tail } = markDifference(before, after)
    return (
      <p>
        {shorten(head, 'end')}
        {old && <del>{old}</del>}
        {young && <ins>{young}</ins>}
        {shorten(tail, 'start')}
      </p>
    )
  }
  if (kind === 'moved') return <p>{shorten(after ?? '', 'start', 80)}</p>
  return (
    <p>
      {before !== null && <del>{before}</del>}
      {after !== null && <ins>{after}</ins>}
    </p>
  )
}

function Row({ change, page }: { change: Change; page: string | null }) {
  const place = change.where.zh
  return (
    <li>
      <p className={styles.place}>
        <b>{KIND_WORDS[change.kind]}</b>
        {page && change.anchor ? (
          <a href={`${page}#${change.anchor}`} target="_blank" rel="noreferrer">
            {place}
          </a>
        ) : (
          <span>{place}</span>
        )}
      </p>
      <Wording change={change} />
    </li>
  )
}

function describeBase({ base }: NonNullable<Review['difference']>): string {
  return base?.version ? `公开的第 ${base.version} 版` : `送审稿 ${base?.number} `
}

function FirstTime({ counts }: { counts: NonNullable<Review['counts']> }) {
  return (
    <div className={styles.difference}>
      <h3>首次公开，全部内容都是新的</h3>
      <p className={styles.quiet}>
        共 {counts.sections} 个部分、{counts.achievements} 项工作成效、{counts.questions} 个答问、{counts.figures}{' '}
        处数据。请在预览页通读全文。
      </p>
    </div>
  )
}

export function DifferenceList({ review: { difference, edition, counts, live } }: { review: Review }) {
  if (!difference) return null
  const firstTime = !live && edition?.isOpen && counts ? <FirstTime counts={counts} /> : null
  if (!difference.base) return firstTime
  const { changes } = difference
  const page = edition?.isOpen ? previewPath(edition.id) : null
  if (changes.length === 0) {
    return firstTime ?? <p className={styles.quiet}>与{describeBase(difference)}相比，读者看到的内容没有不同。</p>
  }
  return (
    <div className={styles.difference}>
      {firstTime}
      <h3>
        与{describeBase(difference)}相比，有 {changes.length} 处不同
      </h3>
      {AREAS.filter((area) => changes.some((change) => change.area === area)).map((area) => {
        const here = changes.filter((change) => change.area === area)
        return (
          <details key={area} open={changes.length <= 30 || area === 'figures' || area === 'people'}>
            <summary>
              {AREA_WORDS[area]}（{here.length}）
            </summary>
            <ol>
              {here.map((change) => (
                <Row
                  key={`${change.kind}${change.where.zh}${change.anchor}${change.before}${change.after}`}
                  change={change}
                  page={page}
                />
              ))}
            </ol>
          </details>
        )
      })}
    </div>
  )
}
