/** 定时发布 and 取消定时: the time is Beijing time, whatever the computer's own zone says. */
import { useId, useState } from 'react'
import { shanghaiTime } from '../shanghai-time'
import { ConfirmedAction } from './confirmed-action'
import type { MoveProps } from './move-props'
import { fromBeijing, shortHash } from './panel-words'

export function ScheduleForm({ review: { edition }, isBusy, onMove }: MoveProps) {
  const [at, setAt] = useState('')
  const atId = useId()
  if (!edition) return null
  return (
    <ConfirmedAction
      label="定时发布…"
      confirmLabel="确认定时"
      isSecondary
      isBusy={isBusy}
      isReady={at !== ''}
      onConfirm={() => onMove('schedule', { edition: edition.id, hash: edition.hash, at: fromBeijing(at) })}
    >
      <p>
        到时自动发布内容指纹为 <code>{shortHash(edition.hash)}</code>{' '}
        的这一稿；发布前会重新核对审核记录，核对不通过则不发布并提醒。定时后只有发布员可以取消。
      </p>
      <label htmlFor={atId}>发布时间（北京时间）</label>
      <input id={atId} type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
    </ConfirmedAction>
  )
}

export function UnscheduleForm({ review: { edition }, isBusy, onMove }: MoveProps) {
  if (!edition?.scheduledFor) return null
  return (
    <ConfirmedAction
      label="取消定时"
      confirmLabel="确认取消定时"
      isSecondary
      isBusy={isBusy}
      onConfirm={() => onMove('unschedule', { edition: edition.id })}
    >
      <p>原定 {shanghaiTime(edition.scheduledFor)} 发布。取消后回到“已签发，待发布”，审核意见仍然有效。</p>
    </ConfirmedAction>
  )
}
