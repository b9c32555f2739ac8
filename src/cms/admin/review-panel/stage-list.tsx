/** The stages side by side: who has approved or returned and when, whose turn it is, what is still to come. */
import type { Review } from '@/editorial/read-review'
import type { StageProgress } from '@/editorial/read-stages'
import { shanghaiTime } from '../shanghai-time'
import styles from './review-panel.module.css'

type Standing = 'approved' | 'returned' | 'current' | 'open'

function standingOf({ key, opinions, needed }: StageProgress, { edition }: Review): Standing {
  if (opinions.some(({ outcome }) => outcome === 'return')) return 'returned'
  if (opinions.length >= needed) return 'approved'
  return edition?.stage === key ? 'current' : 'open'
}

const STANDING_WORDS: Record<Standing, string> = {
  approved: '已同意',
  returned: '退回修改',
  current: '进行中',
  open: '未开始',
}

function Turn({ next }: { next: string[] }) {
  if (next.length > 0) return <p>轮到：{next.join('、')}</p>
  return <p className={styles.nobody}>目前没有人可以审这一环节。请联系安全管理员，为未参与编辑的人员设置“可审环节”。</p>
}

export function StageList({ review }: { review: Review }) {
  if (review.stages.length === 0) return null
  return (
    <ol className={styles.stages} aria-label="审核环节">
      {review.stages.map((stage) => {
        const standing = standingOf(stage, review)
        return (
          <li key={stage.key} data-standing={standing} aria-current={standing === 'current' ? 'step' : undefined}>
            <h3>
              {stage.name}
              <span>{STANDING_WORDS[standing]}</span>
            </h3>
            {stage.needed > 1 && (
              <p>
                须 {stage.needed} 人同意，已有 {stage.opinions.filter(({ outcome }) => outcome === 'approve').length} 人
              </p>
            )}
            {stage.opinions.map(({ name, outcome, at, reason }) => (
              <div key={`${name}${at}`} className={styles.opinion}>
                <p>
                  {name} {outcome === 'approve' ? '同意' : '退回'} <time dateTime={at}>{shanghaiTime(at)}</time>
                </p>
                {reason && <blockquote>{reason}</blockquote>}
              </div>
            ))}
            {standing === 'current' && <Turn next={review.next} />}
          </li>
        )
      })}
    </ol>
  )
}
