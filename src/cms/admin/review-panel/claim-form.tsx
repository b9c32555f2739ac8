/** 领取审核 and 放回待审: one press each; who holds the review is said above the buttons. */
import { Button } from '@payloadcms/ui'
import type { MoveProps } from './move-props'
import styles from './review-panel.module.css'

export function ClaimForm({ review: { edition }, isBusy, onMove }: MoveProps) {
  if (!edition) return null
  return (
    <div className={styles.buttons}>
      <Button
        margin={false}
        buttonStyle="secondary"
        disabled={isBusy}
        onClick={() => onMove('claim', { edition: edition.id })}
      >
        领取审核
      </Button>
      <p className={styles.quiet}>领取后两小时内由您办理，其他人暂不能签；到时未办会自动放回。</p>
    </div>
  )
}

export function UnclaimForm({ review: { edition }, isBusy, onMove }: MoveProps) {
  if (!edition) return null
  return (
    <div className={styles.buttons}>
      <Button
        margin={false}
        buttonStyle="secondary"
        disabled={isBusy}
        onClick={() => onMove('unclaim', { edition: edition.id })}
      >
        放回待审
      </Button>
    </div>
  )
}
