/** One comment with its replies, and what this person may do about it. */
import { useId, useState } from 'react'
import type { ShownComment } from '@/editorial/read-comments'
import { shanghaiTime } from '../shanghai-time'
import styles from './comments.module.css'
import { useScreenActions } from './screen-actions'
import { COMMENT_STATE_WORDS } from './screen-words'

function Answer({ comment, onClose }: { comment: ShownComment; onClose: () => void }) {
  const { isBusy, onAnswer } = useScreenActions()
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const id = useId()
  const send = async (verb: 'reply' | 'resolve-comment') => {
    const answer = await onAnswer(verb, { comment: comment.id, text: text.trim() })
    if (answer.isDone) onClose()
    else setRefusal(answer.sentence)
  }
  return (
    <div className={styles.answer}>
      <label htmlFor={id}>回复</label>
      <textarea id={id} rows={2} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
      {refusal && <p role="alert">{refusal}</p>}
      <div className={styles.buttons}>
        <button type="button" disabled={isBusy || text.trim() === ''} onClick={() => send('reply')}>
          发送回复
        </button>
        {comment.becomes && (
          <button type="button" disabled={isBusy} onClick={() => send('resolve-comment')}>
            {text.trim() === '' ? '' : '回复并'}
            {comment.becomes === 'addressed' ? '标为已处理' : '标为已解决'}
          </button>
        )}
        <button type="button" onClick={onClose}>
          取消
        </button>
      </div>
    </div>
  )
}

export function CommentThread({ comment }: { comment: ShownComment }) {
  const { isBusy, onAnswer } = useScreenActions()
  const [isOpen, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { state, isBlocking, settled } = comment
  const isReworded = comment.place.kind === 'passage' && comment.place.isReworded
  const reopen = async () => {
    const answer = await onAnswer('reopen-comment', { comment: comment.id })
    setRefusal(answer.isDone ? null : answer.sentence)
  }
  return (
    <article
      className={styles.thread}
      data-state={state}
      data-blocking={isBlocking && state !== 'resolved'}
      aria-label={`${comment.author}的批注`}
    >
      <p className={styles.flags}>
        {isBlocking && <b>须解决后方可通过</b>}
        <span>{COMMENT_STATE_WORDS[state]}</span>
        {comment.isCarried && <span>写于送审稿 {comment.number}</span>}
        {isReworded && <span>所引文字已改动</span>}
      </p>
      {comment.quote && <blockquote>{comment.quote}</blockquote>}
      <p className={styles.text}>{comment.text}</p>
      <p className={styles.by}>
        {comment.isOwn ? '我' : comment.author} · <time dateTime={comment.at}>{shanghaiTime(comment.at)}</time>
        {settled && state !== 'open' && ` · ${settled.by} 标为${COMMENT_STATE_WORDS[state].split('，')[0]}`}
      </p>
      {comment.replies.map((reply) => (
        <div key={reply.id} className={styles.reply}>
          <p className={styles.text}>{reply.text}</p>
          <p className={styles.by}>
            {reply.author} · <time dateTime={reply.at}>{shanghaiTime(reply.at)}</time>
          </p>
        </div>
      ))}
      {refusal && <p role="alert">{refusal}</p>}
      {isOpen ? (
        <Answer comment={comment} onClose={() => setOpen(false)} />
      ) : (
        <div className={styles.buttons}>
          <button type="button" onClick={() => setOpen(true)}>
            {comment.becomes ? '回复或了结' : '回复'}
          </button>
          {comment.mayReopen && (
            <button type="button" disabled={isBusy} onClick={reopen}>
              重新打开
            </button>
          )}
        </div>
      )}
    </article>
  )
}
