/** 撤回送审: the submitter takes the edition back to go on editing; asked twice, because reviewers lose their work on it. */
import { Button } from '@payloadcms/ui'
import { ConfirmedAction } from './confirmed-action'
import type { MoveProps } from './move-props'

export function RecallForm({ review: { edition }, isBusy, onMove }: MoveProps) {
  if (!edition) return null
  return (
    <ConfirmedAction label="撤回送审" isSecondary isBusy={isBusy}>
      {(onClose) => (
        <>
          <p>撤回后草稿解除锁定，可以继续修改；已经给出的同意不再计数，改好后要重新送审。</p>
          <Button
            margin={false}
            disabled={isBusy}
            onClick={() => onMove('recall', { edition: edition.id }).then(onClose)}
          >
            确认撤回
          </Button>
        </>
      )}
    </ConfirmedAction>
  )
}
