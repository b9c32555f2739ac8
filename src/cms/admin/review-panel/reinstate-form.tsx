/** 恢复发布: says who has to sign before the page comes back, and asks why it may. */
'use client'

import { useState } from 'react'
import { ConfirmedAction } from './confirmed-action'
import type { MoveProps } from './move-props'
import { isLongEnough } from './panel-words'
import { ReasonField } from './reason-field'

export function ReinstateForm({ review: { standing }, isBusy, onMove }: MoveProps) {
  const [reason, setReason] = useState('')
  const { shown } = standing
  if (!shown) return null
  return (
    <ConfirmedAction
      label="申请恢复发布…"
      confirmLabel="送最后环节审核"
      isSecondary
      isBusy={isBusy}
      isReady={isLongEnough(reason)}
      onConfirm={() => onMove('reinstate', { edition: shown.id, reason })}
    >
      <p>
        {shown.name}
        的内容原样送最后一个环节审核，由没有参与编辑、也不是您本人的审核人签发后，再由发布员发布。内容需要修改的，请改好草稿后照常送审。
      </p>
      {shown.explanation && <p>下线时对读者的说明：{shown.explanation}</p>}
      <ReasonField label="恢复的理由（必填，至少 4 个字，审核人可见）" value={reason} onChange={setReason} />
    </ConfirmedAction>
  )
}
