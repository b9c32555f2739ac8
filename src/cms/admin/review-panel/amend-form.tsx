/** 改后通过: the reviewer has changed and saved the drafts; now they go on as a new edition. */
import { useId, useState } from 'react'
import { ConfirmedAction } from './confirmed-action'
import type { MoveProps } from './move-props'
import { isLongEnough } from './panel-words'

export function AmendForm({ review: { edition }, isDirty, isBusy, onMove }: MoveProps) {
  const [reason, setReason] = useState('')
  const reasonId = useId()
  if (!edition) return null
  return (
    <ConfirmedAction
      label="改后通过…"
      confirmLabel="确认改后通过"
      isSecondary
      isBusy={isBusy || isDirty}
      isReady={isLongEnough(reason)}
      onConfirm={() =>
        onMove('amend', { edition: edition.id, stage: edition.stage, hash: edition.hash, reason: reason.trim() })
      }
    >
      <p>
        您已保存的修改会成为新的送审稿，接着往下审；您成为修改人，须由没有参与修改的审核人通读同意后才能发布。原来的送审稿
        {edition.number} 随之结束。
      </p>
      <label htmlFor={reasonId}>改了什么（必填，至少 4 个字）</label>
      <textarea
        id={reasonId}
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmedAction>
  )
}
