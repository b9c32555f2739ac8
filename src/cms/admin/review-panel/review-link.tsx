/** The way to the reviewer's screen, where an edition is read, commented on, approved and returned. */
import { Button } from '@payloadcms/ui'
import type { Review } from '@/editorial/read-review'
import { reviewPath } from '../admin-paths'
import styles from './review-panel.module.css'

export function ReviewLink({ review: { edition, stages } }: { review: Review }) {
  const stage = stages.find(({ key }) => key === edition?.stage)
  if (!edition) return null
  return (
    <div className={styles.move}>
      <h3>等您审核：{stage?.name}</h3>
      <p className={styles.quiet}>在审核页看改动、写批注，核对清单后同意，或者退回修改。</p>
      <div className={styles.buttons}>
        <Button el="anchor" margin={false} url={reviewPath(edition.id)}>
          打开审核页
        </Button>
      </div>
    </div>
  )
}
