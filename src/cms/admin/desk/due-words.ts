/**
 * A deadline in words, which never depend on colour: 已超时 3 小时, 今天 18:00 前（还有 2 小时）, 11-28 10:00 前.
 */
import { type Urgency, urgencyOf } from '@/domain/review/deadline'
import { shanghaiTime } from '../shanghai-time'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A length of time in one unit, rounded down; never 0. */
function span(milliseconds: number): string {
  if (milliseconds < HOUR) return `${Math.max(1, Math.floor(milliseconds / MINUTE))} 分钟`
  return milliseconds < DAY ? `${Math.floor(milliseconds / HOUR)} 小时` : `${Math.floor(milliseconds / DAY)} 天`
}

export function writeDue(due: string, now: number): { urgency: Urgency; words: string } {
  const urgency = urgencyOf(due, now)
  const left = Date.parse(due) - now
  if (urgency === 'overdue') return { urgency, words: `已超时 ${span(-left)}` }
  const [day = '', time = ''] = shanghaiTime(due).split(' ')
  const isToday = shanghaiTime(new Date(now).toISOString()).startsWith(day)
  const by = `${isToday ? '今天' : day.slice(5)} ${time} 前`
  return { urgency, words: urgency === 'soon' ? `${by}（还有 ${span(left)}）` : by }
}
