/** 重新打开修改: the way back for what is signed but not released; says what stands and what does not, and asks why. */
'use client'

import { useId, useState } from 'react'
import { ConfirmedAction } from './confirmed-action'
import type { MoveProps } from './move-props'
import { isLongEnough } from './panel-words'

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
      isReady={isLongEnough(reason)}
      onConfirm={() => onMove('reopen', { edition: edition.id, reason })}
    >
      <p>
        这一稿不再发布，草稿解除锁定；改好后从第一个环节重新送审。后面环节所审的内容没有变动的（如只改标点），原来的同意继续有效；数据、姓名职务、答问有改动的，须重新审核。
      </p>
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
