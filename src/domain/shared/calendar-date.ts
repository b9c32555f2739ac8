/**
 * Calendar dates as written, YYYY-MM-DD, without time or zone (a press conference is held on a day in
 * Asia/Shanghai, wherever the server stands).
 */

/** Whether `text` is a real day of the Gregorian calendar in the form YYYY-MM-DD, year 1000 to 9999. */
export function isCalendarDate(text: string): boolean {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
