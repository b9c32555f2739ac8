/**
 * 同意 or 退回修改 at the current stage, in the dialog of the reviewer's screen. The answer carries the hash of the
 * edition on that screen; the checklist is the stage's own, and the server checks it again.
 */
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { CorrectionFace } from '@/domain/edition/edition-kind'
import type { ChecklistItem } from '@/domain/review/checklists'
import { FaceChoice } from './face-choice'
import type { MoveProps } from './move-props'
import { isLongEnough, shortHash } from './panel-words'
import styles from './review-panel.module.css'

type ChecklistProps = { items: ChecklistItem[]; ticked: string[]; onTick: (ticked: string[]) => void }

function Checklist({ items, ticked, onTick }: ChecklistProps) {
  const isComplete = items.every(({ id }) => ticked.includes(id))
  return (
    <fieldset className={styles.checklist}>
      <legend>
        核对清单（{ticked.length}/{items.length}）
      </legend>
      <label>
        <input
          type="checkbox"
          checked={isComplete}
          onChange={() => onTick(isComplete ? [] : items.map(({ id }) => id))}
        />
        <b>全部核对</b>
      </label>
      {items.map(({ id, zh }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={() => onTick(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id])}
          />
          {zh}
        </label>
      ))}
    </fieldset>
  )
}

/** `ownComments`: how many comments on this edition are the person's own; a return without one leaves its reason as one. */
type Props = MoveProps & { intent: 'approve' | 'return'; ownComments: number }

export function DecideForm({ review, isBusy, onMove, intent, ownComments }: Props) {
  const [ticked, setTicked] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const [face, setFace] = useState<CorrectionFace>('compare')
  const ids = { reason: useId(), hint: useId() }
  const { edition } = review
  const stage = review.stages.find(({ key }) => key === edition?.stage)
  if (!edition || !stage) return null
  const isApproval = intent === 'approve'
  const missing = stage.checklist.filter(({ id }) => !ticked.includes(id)).length
  const isReasonShort = !isLongEnough(reason)
  const isSettlingFace = isApproval && edition.kind === 'correction' && review.stages.at(-1)?.key === stage.key
  const decide = () =>
    onMove('decide', {
      edition: edition.id,
      stage: stage.key,
      outcome: intent,
      hash: edition.hash,
      reason: reason.trim() || undefined,
      checklist: isApproval ? ticked : undefined,
      face: isSettlingFace ? face : undefined,
    })
  return (
    <div className={styles.move}>
      <p className={styles.quiet}>
        {stage.name} · 送审稿 {edition.number}，内容指纹 <code>{shortHash(edition.hash)}</code>
      </p>
      {isApproval && stage.checklist.length > 0 && (
        <Checklist items={stage.checklist} ticked={ticked} onTick={setTicked} />
      )}
      {isSettlingFace && <FaceChoice face={face} onChoose={setFace} publicNote={edition.publicNote} />}
      <label htmlFor={ids.reason}>{isApproval ? '意见（可不填）' : '退回理由'}</label>
      <textarea
        id={ids.reason}
        rows={3}
        maxLength={2000}
        value={reason}
        aria-describedby={ids.hint}
        onChange={(event) => setReason(event.target.value)}
      />
      <p id={ids.hint} className={styles.quiet}>
        {isApproval && missing > 0 && `核对清单还有 ${missing} 项，核对完才能同意。`}
        {!isApproval && '须写明要改什么，至少 4 个字。'}
        {!isApproval && ownComments === 0 && '您还没有写批注，这条理由会同时记为一条针对全文的批注。'}
      </p>
      <div className={styles.buttons}>
        <Button
          margin={false}
          buttonStyle={isApproval ? 'primary' : 'secondary'}
          size="large"
          disabled={isBusy || (isApproval ? missing > 0 : isReasonShort)}
          onClick={decide}
        >
          {isApproval ? '确认同意' : '确认退回'}
        </Button>
      </div>
    </div>
  )
}
