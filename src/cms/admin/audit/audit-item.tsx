/** One entry of the log: who did what to what and when; the details and hashes behind a fold. */
import { eventWords, OUTCOME_WORDS } from '@/domain/audit/event-words'
import { ROLE_LABELS, type Role } from '@/domain/people/roles'
import type { NamedEntry } from '@/editorial/read-audit'
import { auditPath, briefingPath } from '../admin-paths'
import { wordsFor } from '../record-words'
import { shanghaiTime } from '../shanghai-time'
import styles from './audit.module.css'
import { detailWords, writeDetail } from './detail-words'

const secondsOf = (at: string): string => at.slice(16, 19)

export function AuditItem({ entry }: { entry: NamedEntry }) {
  const { seq, at, event, outcome, actorName, roles, address, subject, subjectName, briefing, details } = entry
  const about = subjectName || (typeof details.collection === 'string' ? wordsFor(details.collection) : null)
  const rows: [string, string][] = [
    ['角色', roles.map((role) => ROLE_LABELS[role as Role]?.zh ?? role).join('、') || '—'],
    ['来源地址', address ?? '未记录'],
    ...(subject ? ([['对象编号', subject]] as [string, string][]) : []),
    ...Object.entries(details).map(([key, value]): [string, string] => [detailWords(key), writeDetail(value)]),
    ['上一条哈希', entry.prevHash],
    ['哈希', entry.hash],
  ]
  return (
    <li data-outcome={outcome}>
      <p className={styles.line}>
        <span className={styles.seq}>#{seq}</span>
        <time dateTime={at}>
          {shanghaiTime(at)}
          {secondsOf(at)}
        </time>
        <strong>{eventWords(event)}</strong>
        <span className={styles.outcome}>{OUTCOME_WORDS[outcome] ?? outcome}</span>
        <span>{actorName}</span>
      </p>
      {(about || briefing) && (
        <p className={styles.subject}>
          {briefing ? <a href={briefingPath(briefing)}>{about || '打开发布会'}</a> : <span>{about}</span>}
          {subject && (
            <a href={`${auditPath}?subject=${encodeURIComponent(briefing ?? subject)}`} className={styles.quiet}>
              只看这个对象
            </a>
          )}
        </p>
      )}
      <details>
        <summary>详情</summary>
        <dl>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  )
}
