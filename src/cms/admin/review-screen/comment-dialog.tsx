/** 写批注: the words it is about above, what is to be said below. What was typed stays until it is saved. */
import { useId, useState } from 'react'
import styles from './comments.module.css'
import type { CommentTarget } from './make-comment'
import { useScreenActions } from './screen-actions'
import { SheetDialog } from './sheet-dialog'

type Props = { edition: string; target: CommentTarget; onClose: () => void }

export function CommentDialog({ edition, target, onClose }: Props) {
  const { isBusy, onAnswer } = useScreenActions()
  const [text, setText] = useState('')
  const [isBlocking, setBlocking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const id = useId()
  const save = async () => {
    const { passage, quote, near } = target
    const body = { edition, passage, quote, near, text: text.trim(), blocking: isBlocking }
    const answer = await onAnswer('add-comment', body)
    if (answer.isDone) onClose()
    else setRefusal(answer.sentence)
  }
  return (
    <SheetDialog title="写批注" onClose={onClose}>
      <div className={styles.write}>
        <p className={styles.quiet}>{target.where}</p>
        {target.quote && <blockquote>{target.quote}</blockquote>}
        <label htmlFor={id}>批注内容</label>
        <textarea id={id} rows={4} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
        <label className={styles.tick}>
          <input type="checkbox" checked={isBlocking} onChange={(event) => setBlocking(event.target.checked)} />
          须解决后方可通过（解决之前，任何人不能同意或发布）
        </label>
        {refusal && <p role="alert">{refusal}</p>}
        <div className={styles.buttons}>
          <button type="button" data-primary disabled={isBusy || text.trim() === ''} onClick={save}>
            保存批注
          </button>
          <button type="button" onClick={onClose}>
            取消
          </button>
        </div>
      </div>
    </SheetDialog>
  )
}
