/** 撤回送审: the submitter takes the edition back to go on editing; asked twice, because reviewers lose their work on it. */
import { ConfirmedAction } from './confirmed-action'
import type { MoveProps } from './move-props'

export function RecallForm({ review: { edition }, isBusy, onMove }: MoveProps) {
  if (!edition) return null
  return (
    <ConfirmedAction
      label="撤回送审"
      confirmLabel="确认撤回"
      isSecondary
      isBusy={isBusy}
      onConfirm={() => onMove('recall', { edition: edition.id })}
    >
      <p>撤回后草稿解除锁定，可以继续修改；已经给出的同意不再计数，改好后要重新送审。</p>
    </ConfirmedAction>
  )
}
