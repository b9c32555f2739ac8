import { expect, it } from 'vitest'
import { isCalendarDate } from './calendar-date'

it.each(['2022-10-13', '2024-02-29', '1999-12-31'])('%s is a day', (date) => expect(isCalendarDate(date)).toBe(true))

it.each(['2022-02-29', '2022-13-01', '2022-00-10', '22-10-13', '2022-1-3', '2022-10-13T00:00', '', '--10-13'])(
  '%j is no day',
  (date) => expect(isCalendarDate(date)).toBe(false),
)
