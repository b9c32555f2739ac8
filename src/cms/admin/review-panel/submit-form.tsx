/** 送审: sends what is saved, so unsaved text is asked to be saved first. */
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { MoveProps } from './move-props'
import styles from './review-panel.module.css'

export function SubmitForm({ review, isDirty, isBusy, onMove }: MoveProps) {
  const [note, setNote] = useState('')
  const [publicNote, setPublicNote] = useState('')
  const noteId = useId()
  const publicNoteId = useId()
  const first = review.upcoming ? review.upcoming[0] : review.stages[0]?.name
  return (
    <div className={styles.move}>
      <label htmlFor={noteId}>送审说明（可不填）</label>
      <textarea
        id={noteId}
        rows={2}
        maxLength={1000}
        value={note}
        placeholder="请审核人留意什么，如改了哪几处数据、依据是什么。"
        onChange={(event) => setNote(event.target.value)}
      />
      {review.live && (
        <>
          <label htmlFor={publicNoteId}>公开说明（可不填，读者可见；更正或增补发布后显示在页面上）</label>
          <textarea
            id={publicNoteId}
            rows={2}
            maxLength={1000}
            value={publicNote}
            placeholder="如：某项数据应为全年数，原为前三季度数。"
            onChange={(event) => setPublicNote(event.target.value)}
          />
        </>
      )}
      {isDirty && (
        <p className={styles.unsaved} role="status">
          有修改还没有保存，送审送的是已保存的草稿。请先点“保存草稿”再送审。
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          margin={false}
          disabled={isDirty || isBusy}
          onClick={() => onMove('submit', { briefing: review.briefing, note, publicNote })}
        >
          送审
        </Button>
        {first && !isDirty && <p className={styles.quiet}>送审后草稿锁定，先到“{first}”。</p>}
      </div>
    </div>
  )
}
