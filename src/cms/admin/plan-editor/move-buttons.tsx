'use client'
/** Earlier, later, gone. At an end the button stays where the keyboard is, and does nothing. */
import styles from './plan-editor.module.css'

/** `what` says to a screen reader what is moved; `words` are those on the three buttons. */
type Props = {
  what: string
  words: [string, string, string]
  at: number
  count: number
  onMove: (to: number) => void
  onRemove: () => void
}

export function MoveButtons({ what, words: [earlier, later, gone], at, count, onMove, onRemove }: Props) {
  const move = (word: string, to: number) => {
    const isEnd = to < 0 || to >= count
    return (
      <button type="button" aria-disabled={isEnd} aria-label={`${word}：${what}`} onClick={() => !isEnd && onMove(to)}>
        {word}
      </button>
    )
  }
  return (
    <div className={styles.buttons}>
      {move(earlier, at - 1)}
      {move(later, at + 1)}
      <button type="button" aria-label={`${gone}：${what}`} onClick={onRemove}>
        {gone}
      </button>
    </div>
  )
}
