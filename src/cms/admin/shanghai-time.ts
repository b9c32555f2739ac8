/**
 * Instants as the newsroom reads them: in Beijing time wherever server and browser stand, and as an age.
 */
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** `2026-11-23 12:05` for an instant in ISO 8601. */
export function shanghaiTime(instant: string): string {
  const part = Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago, in one unit, rounded down: 刚刚, 5 分钟前, 3 小时前, 2 天前. A clock that runs ahead says 刚刚. */
export function timeSince(instant: string, now: number): string {
  const passed = now - Date.parse(instant)
  if (passed < MINUTE) return '刚刚'
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} 分钟前`
  return passed < DAY ? `${Math.floor(passed / HOUR)} 小时前` : `${Math.floor(passed / DAY)} 天前`
}
