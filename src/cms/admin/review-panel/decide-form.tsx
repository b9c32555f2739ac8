/**
 * 同意／退回修改 at the current stage. The answer carries the hash of the edition shown above; the checklist is the
 * stage's own, and the server checks it again.
 */
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { CorrectionFace } from '@/domain/edition/edition-kind'
import type { ChecklistItem } from '@/domain/review/checklists'
import { previewPath } from '../../preview/preview-path'
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

export function DecideForm({ review, isBusy, onMove }: MoveProps) {
  const [ticked, setTicked] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const [face, setFace] = useState<CorrectionFace>('compare')
  const ids = { reason: useId(), hint: useId() }
  const { edition } = review
  const stage = review.stages.find(({ key }) => key === edition?.stage)
  if (!edition || !stage) return null
  const isSettlingFace = edition.kind === 'correction' && review.stages.at(-1)?.key === stage.key
  const missing = stage.checklist.filter(({ id }) => !ticked.includes(id)).length
  const isReasonShort = !isLongEnough(reason)
  const decide = (outcome: 'approve' | 'return') =>
    onMove('decide', {
      edition: edition.id,
      stage: stage.key,
      outcome,
      hash: edition.hash,
      reason: reason.trim() || undefined,
      checklist: ticked,
      face: isSettlingFace ? face : undefined,
    })
  return (
    <div className={styles.move}>
      <h3>您的审核意见：{stage.name}</h3>
      <p className={styles.quiet}>
        请先通读
        <a href={previewPath(edition.id)} target="_blank" rel="noreferrer">
          送审稿 {edition.number} 的预览
        </a>
        。您签的是内容指纹为 <code>{shortHash(edition.hash)}</code> 的这一稿。
      </p>
      {stage.checklist.length > 0 && <Checklist items={stage.checklist} ticked={ticked} onTick={setTicked} />}
      {isSettlingFace && <FaceChoice face={face} onChoose={setFace} publicNote={edition.publicNote} />}
      <label htmlFor={ids.reason}>意见或理由（同意可不填，退回必须写明）</label>
      <textarea
        id={ids.reason}
        rows={3}
        maxLength={2000}
        value={reason}
        aria-describedby={ids.hint}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button margin={false} disabled={isBusy || missing > 0} onClick={() => decide('approve')}>
          同意
        </Button>
        <Button
          margin={false}
          buttonStyle="secondary"
          disabled={isBusy || isReasonShort}
          onClick={() => decide('return')}
        >
          退回修改
        </Button>
      </div>
      <p id={ids.hint} className={styles.quiet}>
        {missing > 0 && `核对清单还有 ${missing} 项，核对完才能同意。`}
        {isReasonShort && '退回须写明要改什么，至少 4 个字。'}
      </p>
    </div>
  )
}
