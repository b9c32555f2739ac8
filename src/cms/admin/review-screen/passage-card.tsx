/** One passage: where it stands, its words with what was removed and added, and the comments on it. */
import type { ReadPassage } from '@/domain/edition/group-changes'
import type { ShownComment } from '@/editorial/read-comments'
import { KIND_WORDS } from '../review-panel/panel-words'
import { CommentThread } from './comment-thread'
import { type MarkedPiece, markQuotes } from './mark-quotes'
import styles from './passages.module.css'
import { useScreenActions } from './screen-actions'

/** Told to screen readers, who hear no colour; no part of the text. */
const Told = ({ children }: { children: string }) => (
  <span className={styles.told} data-not-text>
    {children}
  </span>
)

function Words({ piece: { kind, text, isQuoted } }: { piece: MarkedPiece }) {
  if (kind === 'removed') {
    return (
      <del>
        <Told>［删除：</Told>
        {text}
        <Told>］</Told>
      </del>
    )
  }
  const words = isQuoted ? <mark>{text}</mark> : text
  if (kind === 'same') return words
  return (
    <ins>
      <Told>［新增：</Told>
      {words}
      <Told>］</Told>
    </ins>
  )
}

type Props = { passage: ReadPassage; comments: ShownComment[]; isWholeText: boolean }

export function PassageCard({ passage, comments, isWholeText }: Props) {
  const { canComment, onShow, onComment } = useScreenActions()
  const { key, where, anchor, text, kind, pieces, from } = passage
  const isNews = kind !== null && !(isWholeText && kind === 'added')
  const ranges = comments.flatMap(({ place, state }) => (place.kind === 'words' && state !== 'resolved' ? [place] : []))
  const marked = markQuotes(pieces ?? [{ kind: isNews && kind === 'added' ? 'added' : 'same', text }], ranges)
  return (
    <li
      className={styles.card}
      data-kind={isNews ? kind : undefined}
      data-change={isNews || undefined}
      data-key={key}
      data-where={where}
      data-anchor={anchor ?? undefined}
      tabIndex={-1}
    >
      <p className={styles.place}>
        {isNews && kind && <b>{KIND_WORDS[kind]}</b>}
        <button type="button" className={styles.link} onClick={() => onShow(anchor)} disabled={anchor === null}>
          {where}
        </button>
        {from && <span>（原在{from}）</span>}
        {canComment && kind !== 'removed' && (
          <button
            type="button"
            className={styles.comment}
            aria-label={`批注：${where}`}
            onClick={() => onComment({ passage: key, quote: '', near: 0, where })}
          >
            批注
          </button>
        )}
      </p>
      <p className={styles.words} data-passage={kind === 'removed' ? undefined : key}>
        {marked.map((piece) => (
          <Words key={piece.key} piece={piece} />
        ))}
      </p>
      {comments.map((comment) => (
        <CommentThread key={comment.id} comment={comment} />
      ))}
    </li>
  )
}
