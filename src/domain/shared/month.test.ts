import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayInBeijing, daysShown, isMonth, monthAfter, weekdayOf } from './month'

it('a month of the calendar shows whole weeks, from Monday to Sunday, and every day of the month once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
      const month = `${year}-${String(number).padStart(2, '0')}`
      const days = daysShown(month)
      expect(days.length % 7).toBe(0)
      expect(new Set(days).size).toBe(days.length)
      expect([weekdayOf(days[0] ?? ''), weekdayOf(days.at(-1) ?? '')]).toEqual([1, 7])
      const own = days.filter((day) => day.startsWith(month))
      expect(own.length).toBe(new Date(Date.UTC(year, number, 0)).getUTCDate())
      expect(monthAfter(monthAfter(month, 7), -7)).toBe(month)
    }),
  )
})

it('November 2026 begins on a Sunday and December follows it', () => {
  expect(daysShown('2026-11')[0]).toBe('2026-10-26')
  expect(daysShown('2026-11').at(-1)).toBe('2026-12-06')
  expect(monthAfter('2026-11', 1)).toBe('2026-12')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
})

it('a mistyped month is none', () => {
  expect(['2026-11', '2026-13', '2026-1', '1026-11', '2026-11-01', ''].map(isMonth)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

it('in Beijing the day begins at 16:00 of the day before in Greenwich', () => {
  expect(dayInBeijing('2026-11-30T15:59:59.000Z')).toBe('2026-11-30')
  expect(dayInBeijing('2026-11-30T16:00:00.000Z')).toBe('2026-12-01')
})
