/** 重新打开修改: the way back for what is signed but not released; says what is lost, and asks why. */
'use client'

import { useId, useState } from 'react'
import { ConfirmedAction } from './confirmed-action'
import type { MoveProps } from './move-props'

export function ReopenForm({ review: { edition }, isBusy, onMove }: MoveProps) {
  const [reason, setReason] = useState('')
  const reasonId = useId()
  if (!edition) return null
  return (
    <ConfirmedAction
      label="重新打开修改"
      confirmLabel="确认重新打开"
      isSecondary
      isBusy={isBusy}
      onConfirm={() => onMove('reopen', { edition: edition.id, reason })}
    >
      <p>这一稿不再发布，草稿解除锁定；此前的同意全部作废，改好后要从第一个环节重新送审。</p>
      <label htmlFor={reasonId}>理由（必填，至少 4 个字，记入审计日志）</label>
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
