/** 委托代审: lends the own seat at this stage to a colleague until a time; both names stand on the record. */
import { useId, useState } from 'react'
import { ConfirmedAction } from './confirmed-action'
import type { MoveProps } from './move-props'
import { fromBeijing, isLongEnough } from './panel-words'

export function DelegateForm({ review: { edition, duty }, isBusy, onMove }: MoveProps) {
  const [to, setTo] = useState('')
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const ids = { to: useId(), until: useId(), reason: useId() }
  if (!edition) return null
  return (
    <ConfirmedAction
      label="委托代审…"
      confirmLabel="确认委托"
      isSecondary
      isBusy={isBusy}
      isReady={to !== '' && until !== '' && isLongEnough(reason)}
      onConfirm={() => onMove('delegate', { edition: edition.id, to, until: fromBeijing(until), reason })}
    >
      <p>由代审人在本环节替您提出审核意见，审核记录中同时写明两人姓名。您本人在代审人签字前仍可自己办理。</p>
      <label htmlFor={ids.to}>代审人</label>
      <select id={ids.to} value={to} onChange={(event) => setTo(event.target.value)}>
        <option value="">请选择</option>
        {duty.deputies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={ids.until}>代审截止（北京时间，最长 30 天）</label>
      <input id={ids.until} type="datetime-local" value={until} onChange={(event) => setUntil(event.target.value)} />
      <label htmlFor={ids.reason}>事由（必填，至少 4 个字）</label>
      <textarea
        id={ids.reason}
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmedAction>
  )
}
