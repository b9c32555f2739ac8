import { expect, it } from 'vitest'
import { dueAt, urgencyOf } from './deadline'

it('a stage with a deadline of two hours is due two hours after the edition came there; one without never', () => {
  expect(dueAt('2026-11-27T09:00:00.000Z', 2)).toBe('2026-11-27T11:00:00.000Z')
  expect(dueAt('2026-11-27T09:00:00.000Z', null)).toBeNull()
})

it('a deadline is calm, near from four hours before, and overdue from the moment it has passed', () => {
  const due = '2026-11-27T11:00:00.000Z'
  expect(urgencyOf(due, Date.parse('2026-11-27T06:59:59.999Z'))).toBe('calm')
  expect(urgencyOf(due, Date.parse('2026-11-27T07:00:00.000Z'))).toBe('soon')
  expect(urgencyOf(due, Date.parse(due))).toBe('soon')
  expect(urgencyOf(due, Date.parse('2026-11-27T11:00:00.001Z'))).toBe('overdue')
})
