/** 废弃: an edition that came back will not be sent again; its content is kept. */
import { ConfirmedAction } from './confirmed-action'
import type { MoveProps } from './move-props'

export function DiscardForm({ review: { edition }, isBusy, onMove }: MoveProps) {
  if (!edition) return null
  return (
    <ConfirmedAction
      label={`废弃送审稿 ${edition.number}…`}
      confirmLabel="确认废弃"
      isSecondary
      isBusy={isBusy}
      onConfirm={() => onMove('discard', { edition: edition.id })}
    >
      <p>这一稿标记为不再送审，从待办中移出；内容留存备查，草稿不受影响，仍可以修改后另行送审。</p>
    </ConfirmedAction>
  )
}
