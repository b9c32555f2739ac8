/** 等他办理的事项: what waits for a person at some stage, and who can take it; a stage left with nobody is said loudly. */
import type { WaitingWork } from '@/editorial/hand-over'
import styles from '../people.module.css'

type Props = { admin: string; waiting: WaitingWork[]; isDisabled: boolean }

export function WaitingList({ admin, waiting, isDisabled }: Props) {
  return (
    <section aria-labelledby="waiting-title">
      <h3 id="waiting-title">{isDisabled ? '原来等此人办理的事项' : '等此人办理的事项'}</h3>
      {waiting.length === 0 ? (
        <p className={styles.quiet}>没有。</p>
      ) : (
        <ul className={styles.rows}>
          {waiting.map(({ edition, briefing, title, number, stage, others }) => (
            <li key={edition}>
              <span>
                <a href={`${admin}/collections/briefings/${briefing}`}>{title || '无标题'}</a>（送审稿 {number}，{stage}
                ）
                <br />
                {others.length > 0 ? (
                  <span className={styles.quiet}>可由{others.join('、')}办理</span>
                ) : (
                  <b className={styles.fault}>
                    {isDisabled ? '' : '停用后'}没有其他人能审这一环节，请安全管理员给别人加上“{stage}”。
                  </b>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
