/** The figures of one item set off beneath it: each as stated, named, and leading to the sentence that says it. */
import { type Block, blockText, type Figure } from '@/domain/edition/edition'
import styles from './figure-list.module.css'
import { nameFigure } from './name-figure'

type FigureListProps = { figures: readonly Figure[]; blocks: readonly Block[]; label: string }

export function FigureList({ figures, blocks, label }: FigureListProps) {
  const named = figures.flatMap((figure) => {
    const block = blocks.find(({ id }) => id === figure.block)
    const name = block ? nameFigure(figure, blockText(block)) : figure.label
    return name ? [{ figure, name }] : []
  })
  if (named.length === 0) return null
  return (
    <ul className={styles.figures} aria-label={label}>
      {named.map(({ figure, name }) => (
        <li key={`${figure.block}:${figure.start}`}>
          <a href={`#${encodeURIComponent(figure.block)}`}>
            <span className={styles.name}>{name}</span> <span className={styles.value}>{figure.text}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
