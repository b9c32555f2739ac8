import { expect, test } from 'vitest'
import { median, percentile } from './statistics'

test('one slow release of twenty does not hide behind the p95, but a second one shows', () => {
  const fast = Array.from({ length: 19 }, () => 10)
  expect(percentile([...fast, 900], 95)).toBe(10)
  expect(percentile([...fast.slice(1), 900, 900], 95)).toBe(900)
})

test('the median is a value that was measured, whatever the order', () => {
  expect(median([30, 10, 20])).toBe(20)
  expect(median([40, 10, 30, 20])).toBe(20)
  expect(median([])).toBeNaN()
})
