/** 撤稿: one person asks, a second confirms; both read first what readers will be left with. */
'use client'

import { useId, useState } from 'react'
import { shanghaiTime } from '../shanghai-time'
import { ConfirmedAction } from './confirmed-action'
import { EditionChoice } from './edition-choice'
import type { MoveProps } from './move-props'
import { NoticePreview } from './notice-preview'
import { isLongEnough } from './panel-words'
import { ReasonField } from './reason-field'

const HIDDEN_TITLE = '（标题不显示）'

const linesOf = (reason: string, replacement: string | null) => [
  { label: '撤稿原因', text: reason.trim() || '（请填写）' },
  ...(replacement ? [{ label: '替代内容', text: replacement }] : []),
]

export function RetractForm({ review: { standing }, isBusy, onMove }: MoveProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [replacement, setReplacement] = useState('')
  const [hideTitle, setHideTitle] = useState(false)
  const [replacementId, hideId] = [useId(), useId()]
  const edition = chosen ?? standing.shown?.id ?? standing.retractable[0]?.id
  if (!edition) return null
  return (
    <ConfirmedAction
      label="撤稿…"
      confirmLabel="提出撤稿"
      isSecondary
      isBusy={isBusy}
      isReady={isLongEnough(reason)}
      onConfirm={() => onMove('retract', { edition, reason, hideTitle, replacement: replacement.trim() || null })}
    >
      <p>
        撤稿后，正文和图片不再向社会提供，原网址（包括页内每一段的链接）只显示撤稿说明；内容仍留在后台备查。须由另一位发布员或终审人在
        15 分钟内确认，确认前页面不变。
      </p>
      <EditionChoice editions={standing.retractable} value={edition} onChange={setChosen} />
      <ReasonField
        label="撤稿原因（必填，读者可见，至少 4 个字）"
        hint="写清为何撤稿，不要重复有问题的内容。"
        value={reason}
        onChange={setReason}
      />
      <label htmlFor={replacementId}>替代内容的网址（可不填，本站地址，如 /series/jining-decade/5）</label>
      <input
        id={replacementId}
        type="text"
        value={replacement}
        onChange={(event) => setReplacement(event.target.value)}
      />
      <label htmlFor={hideId}>
        <input
          id={hideId}
          type="checkbox"
          checked={hideTitle}
          onChange={(event) => setHideTitle(event.target.checked)}
        />
        连标题也不显示（标题涉及个人隐私或不宜公开时）
      </label>
      <NoticePreview
        title={`本场发布内容已撤稿：${hideTitle ? HIDDEN_TITLE : (standing.shown?.title ?? '')}`}
        lines={linesOf(reason, replacement.trim() || null)}
      />
    </ConfirmedAction>
  )
}

export function ConfirmRetractForm({ review: { standing }, isBusy, onMove }: MoveProps) {
  const asked = standing.asked.find(({ verb }) => verb === 'retract')
  if (!asked) return null
  const { id: request, edition, by, until, reason, hideTitle, replacement } = asked
  return (
    <ConfirmedAction
      label={`确认撤稿（${by}提出）…`}
      confirmLabel="我已核对，确认撤稿"
      isBusy={isBusy}
      onConfirm={() => onMove('confirm-retract', { edition: edition.id, request })}
    >
      <p>
        {by}申请将{edition.name}撤稿，请在 {shanghaiTime(until)} 前确认。您确认后立即生效：正文和图片不再向社会提供。
      </p>
      <NoticePreview
        title={`本场发布内容已撤稿：${hideTitle ? HIDDEN_TITLE : (standing.shown?.title ?? '')}`}
        lines={linesOf(reason, replacement)}
      />
    </ConfirmedAction>
  )
}
