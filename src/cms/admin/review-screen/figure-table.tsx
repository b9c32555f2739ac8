/** Figures as a table of old, new and difference, two rows to each so that it is read on a phone without scrolling. */
import type { FigureRow } from '@/domain/edition/figure-rows'
import styles from './passages.module.css'
import { useScreenActions } from './screen-actions'
import { writeDifference } from './screen-words'

function Rows({ figure }: { figure: FigureRow }) {
  const { onShow } = useScreenActions()
  const { where, anchor, before, after, note, isMarkingOnly, key } = figure
  return (
    <tbody data-change data-anchor={anchor ?? undefined} data-where={where} data-key={key} tabIndex={-1}>
      <tr>
        <th colSpan={3} scope="rowgroup">
          <button type="button" className={styles.link} onClick={() => onShow(anchor)} disabled={anchor === null}>
            {where}
          </button>
          {note && <span>{note}</span>}
        </th>
      </tr>
      <tr data-quiet={isMarkingOnly || undefined}>
        <td>{before ?? '—'}</td>
        <td>{after ?? '—'}</td>
        <td>
          {/* The share stays in one piece on a narrow screen. */}
          {writeDifference(figure)
            .split(/(?=（)/)
            .map((part) => (
              <span key={part} className={styles.part}>
                {part}
              </span>
            ))}
        </td>
      </tr>
    </tbody>
  )
}

export function FigureTable({ figures, isWholeText }: { figures: FigureRow[]; isWholeText: boolean }) {
  if (figures.length === 0) return null
  if (isWholeText) {
    return (
      <ol className={styles.figures}>
        {figures.map((figure) => (
          <FigureLine key={figure.key} figure={figure} />
        ))}
      </ol>
    )
  }
  return (
    <table className={styles.table}>
      <caption className={styles.told}>数据变动：原来的、现在的和相差多少</caption>
      <thead>
        <tr>
          <th scope="col">原</th>
          <th scope="col">现</th>
          <th scope="col">变化</th>
        </tr>
      </thead>
      {figures.map((figure) => (
        <Rows key={figure.key} figure={figure} />
      ))}
    </table>
  )
}

/** Without a base there is no old value: the figure, what it measures and where it stands. */
function FigureLine({ figure: { after, note, where, anchor } }: { figure: FigureRow }) {
  const { onShow } = useScreenActions()
  return (
    <li>
      <b>{after}</b>
      {note && <span>{note}</span>}
      <button type="button" className={styles.link} onClick={() => onShow(anchor)} disabled={anchor === null}>
        {where}
      </button>
    </li>
  )
}
