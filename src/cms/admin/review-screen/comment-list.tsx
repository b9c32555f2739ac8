/**
 * All comments in one list: what blocks, what waits to be confirmed, what is about the whole edition, what lost its
 * place. Those with a place stand there in full and here as a line that leads to them.
 */
import type { ShownComment } from '@/editorial/read-comments'
import type { ReviewScreen } from '@/editorial/read-review-screen'
import { CommentThread } from './comment-thread'
import styles from './comments.module.css'
import { useScreenActions } from './screen-actions'
import { COMMENT_STATE_WORDS } from './screen-words'

const hasPlace = ({ place }: ShownComment): boolean => place.kind === 'words' || place.kind === 'passage'

type Props = { screen: ReviewScreen; onGo: (passage: string) => void }

function Line({ comment, onGo }: { comment: ShownComment; onGo: (passage: string) => void }) {
  const { place } = comment
  const passage = place.kind === 'words' || place.kind === 'passage' ? place.passage : ''
  return (
    <li data-blocking={comment.isBlocking && comment.state !== 'resolved'}>
      <button type="button" className={styles.line} onClick={() => onGo(passage)}>
        <span className={styles.flags}>
          {comment.isBlocking && <b>须解决后方可通过</b>}
          <span>{COMMENT_STATE_WORDS[comment.state]}</span>
          <span>{comment.where}</span>
        </span>
        <span>
          {comment.author}：{comment.text}
        </span>
      </button>
    </li>
  )
}

export function CommentList({ screen: { comments, blocking, edition }, onGo }: Props) {
  const { canComment, onComment } = useScreenActions()
  const open = comments.filter(({ state }) => state !== 'resolved')
  const resolved = comments.filter(({ state }) => state === 'resolved')
  const placed = [...open.filter(hasPlace)].sort((a, b) => Number(b.isBlocking) - Number(a.isBlocking))
  const whole = open.filter(({ place }) => place.kind === 'edition')
  const orphans = open.filter(({ place }) => place.kind === 'orphan')
  return (
    <section className={styles.list} aria-labelledby="comments">
      <header>
        <h2 id="comments">
          批注 <span>{open.length} 条未解决</span>
        </h2>
        {canComment && (
          <button
            type="button"
            onClick={() => onComment({ passage: null, quote: '', near: 0, where: `送审稿 ${edition.number} 全文` })}
          >
            批注全文
          </button>
        )}
      </header>
      {blocking > 0 && (
        <p className={styles.blocking}>
          有 {blocking} 条“须解决后方可通过”的批注没有了结，了结之前不能同意，也不能发布。
        </p>
      )}
      {comments.length === 0 && <p className={styles.quiet}>还没有批注。选中文字，或点每一处的“批注”，就可以写。</p>}
      {placed.length > 0 && (
        <ol>
          {placed.map((comment) => (
            <Line key={comment.id} comment={comment} onGo={onGo} />
          ))}
        </ol>
      )}
      {whole.length > 0 && <h3>针对全文</h3>}
      {whole.map((comment) => (
        <CommentThread key={comment.id} comment={comment} />
      ))}
      {orphans.length > 0 && <h3>原来的位置已不在这一稿中</h3>}
      {orphans.map((comment) => (
        <div key={comment.id}>
          {comment.where && <p className={styles.quiet}>原位置：{comment.where}</p>}
          <CommentThread comment={comment} />
        </div>
      ))}
      {resolved.length > 0 && (
        <details>
          <summary>已解决 {resolved.length} 条</summary>
          {resolved.map((comment) => (
            <CommentThread key={comment.id} comment={comment} />
          ))}
        </details>
      )}
    </section>
  )
}
