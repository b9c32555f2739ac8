import { describe, expect, it } from 'vitest'
import { shanghaiTime, timeSince } from './shanghai-time'

describe('times in the admin', () => {
  it('shows a decision made late in the evening UTC on the next day in Beijing', () => {
    expect(shanghaiTime('2026-11-23T16:05:59.000Z')).toBe('2026-11-24 00:05')
  })

  it('says how long an edition has waited, in one unit, never rounding up', () => {
    const now = Date.parse('2026-11-23T12:00:00Z')
    expect(timeSince('2026-11-23T11:59:30Z', now)).toBe('刚刚')
    expect(timeSince('2026-11-23T11:00:01Z', now)).toBe('59 分钟前')
    expect(timeSince('2026-11-22T12:00:01Z', now)).toBe('23 小时前')
    expect(timeSince('2026-11-20T11:00:00Z', now)).toBe('3 天前')
  })

  it('never speaks of the future when two clocks differ', () => {
    expect(timeSince('2026-11-23T12:00:05Z', Date.parse('2026-11-23T12:00:00Z'))).toBe('刚刚')
  })
})
