/** A list of which the first items stand open and the rest is folded away: the most pressing come first. */
import type { ReactElement } from 'react'
import styles from './desk.module.css'

const SHOWN = 10

/** `items` are `li` with keys. */
export function Folded({ items }: { items: ReactElement[] }) {
  return (
    <>
      <ul>{items.slice(0, SHOWN)}</ul>
      {items.length > SHOWN && (
        <details className={styles.rest}>
          <summary>其余 {items.length - SHOWN} 项</summary>
          <ul>{items.slice(SHOWN)}</ul>
        </details>
      )}
    </>
  )
}
