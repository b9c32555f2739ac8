/**
 * 日历: a month of briefings, set releases and deadlines. The month stands in the address; a phone shows the days that
 * hold something as a list.
 */
import type { AdminViewServerProps } from 'payload'
import { dayInBeijing, daysShown, isMonth, monthAfter, weekdayOf } from '@/domain/shared/month'
import { readCalendar } from '@/editorial/read-calendar'
import { calendarPath } from '../admin-paths'
import { parameterOf, StaffView, viewerOf } from '../staff-view'
import styles from './calendar.module.css'
import { CalendarEntries } from './calendar-entries'
import { CalendarKeys } from './calendar-keys'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

const titleOf = (month: string): string => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`

/** 11 月 27 日 */
const nameDay = (day: string): string => `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日`

export async function CalendarView(view: AdminViewServerProps) {
  const asked = parameterOf(view, 'month')
  viewerOf(view, calendarPath(isMonth(asked) ? asked : undefined))
  const now = Date.now()
  const today = dayInBeijing(new Date(now).toISOString())
  const month = isMonth(asked) ? asked : today.slice(0, 7)
  const entries = (await readCalendar(view.initPageResult.req, month)) ?? []
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)]
  const isEmpty = !entries.some(({ day }) => day.startsWith(month))
  return (
    <StaffView view={view} title={`日历 · ${titleOf(month)}`} className={styles.page}>
      <nav className={styles.months} aria-label="月份">
        <a href={calendarPath(before)} rel="prev">
          ‹ {titleOf(before)}
        </a>
        {month !== today.slice(0, 7) && <a href={calendarPath()}>回到本月</a>}
        <a href={calendarPath(after)} rel="next">
          {titleOf(after)} ›
        </a>
        <span>时间均为北京时间；按 PageUp、PageDown 换月。</span>
      </nav>
      <CalendarKeys before={calendarPath(before)} after={calendarPath(after)} />
      {isEmpty && <p className={styles.none}>这个月没有发布会，也没有到期的审核和定时发布。</p>}
      <div className={styles.weekdays} aria-hidden>
        {WEEKDAYS.map((day) => (
          <span key={day}>周{day}</span>
        ))}
      </div>
      <ol className={styles.days}>
        {daysShown(month).map((day) => {
          const own = entries.filter((entry) => entry.day === day)
          return (
            <li
              key={day}
              data-outside={!day.startsWith(month) || undefined}
              data-empty={own.length === 0 || undefined}
              aria-current={day === today ? 'date' : undefined}
            >
              <h2>
                <time dateTime={day}>
                  <span className={styles.long}>{nameDay(day)} </span>
                  <span className={styles.short} aria-hidden>
                    {Number(day.slice(8))}
                  </span>
                  <span className={styles.long}>周{WEEKDAYS[weekdayOf(day) - 1]}</span>
                </time>
                {day === today && <span> 今天</span>}
              </h2>
              {own.length > 0 && <CalendarEntries entries={own} now={now} />}
            </li>
          )
        })}
      </ol>
    </StaffView>
  )
}
