/**
 * Months of the calendar as the newsroom writes them (YYYY-MM), and their weeks from Monday to Sunday. Dates are
 * calendar dates (YYYY-MM-DD) without a time zone.
 */
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Years a calendar may be asked for; anything else is a mistyped address. */
export const isMonth = (text: string): boolean => /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text)

const write = (time: number): string => new Date(time).toISOString().slice(0, 10)
const firstDay = (month: string): number => Date.parse(`${month}-01T00:00:00.000Z`)

/** The month `count` months later; earlier when it is negative. */
export function monthAfter(month: string, count: number): string {
  const date = new Date(firstDay(month))
  date.setUTCMonth(date.getUTCMonth() + count)
  return date.toISOString().slice(0, 7)
}

/** The date in Beijing at an instant (ISO 8601); there is no summer time. */
export const dayInBeijing = (instant: string): string => write(Date.parse(instant) + 8 * HOUR)

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00.000Z`).getUTCDay() || 7

/** The days of all weeks that touch the month, the first a Monday, the last a Sunday. */
export function daysShown(month: string): string[] {
  const first = firstDay(month) - (weekdayOf(`${month}-01`) - 1) * DAY
  const last = firstDay(monthAfter(month, 1)) - DAY
  const count = Math.round((last - first) / DAY) + 1
  const whole = Math.ceil(count / 7) * 7
  return Array.from({ length: whole }, (_, index) => write(first + index * DAY))
}
