/**
 * The review panel at the head of a briefing's form: reads what the signed-in person may see and hands it to the
 * part that answers to clicks. A briefing that is not saved yet has no review; drafts too incomplete to be put
 * together must not take the form away that completes them.
 */
import type { UIFieldServerProps } from 'payload'
import { readReview } from '@/editorial/read-review'
import { ReviewPanel } from './review-panel'
import styles from './review-panel.module.css'

export async function ReviewPanelField({ id, req }: UIFieldServerProps) {
  if (id === undefined) {
    return (
      <section className={styles.panel} aria-label="送审与发布">
        <p className={styles.quiet}>
          填好系列、场次和标题后点“保存草稿”；保存之后，可在这里添加工作成效、答记者问，并送审。
        </p>
      </section>
    )
  }
  const briefing = String(id)
  const initial = await readReview(req, briefing).catch((error: unknown) => {
    req.payload.logger.error({ err: error, briefing }, 'The review of a briefing could not be read.')
    return null
  })
  return <ReviewPanel briefing={briefing} initial={initial} />
}
