/** What one day of the calendar holds: briefings with where they stand, and what is due. */
import { urgencyOf } from '@/domain/review/deadline'
import { EDITION_STATE_LABELS } from '@/domain/review/edition-state'
import type { CalendarEntry } from '@/editorial/read-calendar'
import { reviewPath, timelinePath } from '../admin-paths'
import { shanghaiTime } from '../shanghai-time'
import styles from './calendar.module.css'

const timeOf = (instant: string): string => shanghaiTime(instant).slice(-5)

export function CalendarEntries({ entries, now }: { entries: CalendarEntry[]; now: number }) {
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={`${entry.kind}-${entry.briefing}`} data-kind={entry.kind}>
          {entry.kind === 'briefing' && <Held entry={entry} />}
          {entry.kind === 'deadline' && <Deadline entry={entry} now={now} />}
          {entry.kind === 'release' && <Release entry={entry} />}
        </li>
      ))}
    </ul>
  )
}

function Held({ entry }: { entry: Extract<CalendarEntry, { kind: 'briefing' }> }) {
  const { series, session, title, heldAt, state } = entry
  return (
    <>
      <a href={timelinePath(entry.briefing)}>{title}</a>
      <p>
        {[
          heldAt,
          series && `${series}${session === null ? '' : ` 第 ${session} 场`}`,
          state ? EDITION_STATE_LABELS[state].zh : '尚未送审',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  )
}

function Deadline({ entry, now }: { entry: Extract<CalendarEntry, { kind: 'deadline' }>; now: number }) {
  const isOverdue = urgencyOf(entry.at, now) === 'overdue'
  return (
    <>
      <a href={reviewPath(entry.edition)}>{entry.title}</a>
      <p data-overdue={isOverdue || undefined}>
        <time dateTime={entry.at}>{timeOf(entry.at)}</time> {entry.stage}到期{isOverdue && '，已超时'}
      </p>
    </>
  )
}

function Release({ entry }: { entry: Extract<CalendarEntry, { kind: 'release' }> }) {
  return (
    <>
      <a href={reviewPath(entry.edition)}>{entry.title}</a>
      <p data-overdue={entry.failure !== null || undefined}>
        <time dateTime={entry.at}>{timeOf(entry.at)}</time> {entry.failure ? '定时发布失败' : '定时发布'}
      </p>
    </>
  )
}
