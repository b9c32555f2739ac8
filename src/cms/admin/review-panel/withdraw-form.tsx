/** 下线: says that the page stays and what readers will read on it, and asks for those words. */
'use client'

import { useState } from 'react'
import { ConfirmedAction } from './confirmed-action'
import type { MoveProps } from './move-props'
import { NoticePreview } from './notice-preview'
import { isLongEnough } from './panel-words'
import { ReasonField } from './reason-field'

export function WithdrawForm({ review: { standing, edition }, isBusy, onMove }: MoveProps) {
  const [reason, setReason] = useState('')
  const [note, setNote] = useState('')
  const { shown } = standing
  if (!shown) return null
  return (
    <ConfirmedAction
      label="下线（保留说明）…"
      confirmLabel="确认下线"
      isSecondary
      isBusy={isBusy}
      isReady={isLongEnough(reason)}
      onConfirm={() => onMove('withdraw', { edition: shown.id, reason, note })}
    >
      <p>
        页面和网址保留，页首加上下线说明，搜索引擎不再收录；首页、系列列表、订阅和数据接口立即不再列出。恢复发布须重新签发。
      </p>
      {edition?.isOpen && <p>送审稿 {edition.number} 会同时撤回，已经给出的同意作废，改好后要重新送审。</p>}
      <ReasonField
        label="下线原因（必填，读者可见，至少 4 个字）"
        hint="写清为何下线，不要重复有问题的内容。"
        value={reason}
        onChange={setReason}
      />
      <ReasonField label="内部备注（可不填，读者看不到）" value={note} rows={1} onChange={setNote} />
      <NoticePreview
        title={`〔已下线〕${shown.title}`}
        lines={[{ label: '下线原因', text: reason.trim() || '（请填写）' }]}
      />
    </ConfirmedAction>
  )
}
