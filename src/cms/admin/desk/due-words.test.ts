import { expect, it } from 'vitest'
import { writeDue } from './due-words'

const now = Date.parse('2026-11-27T08:00:00.000Z')

it.each([
  ['2026-11-27T05:30:00.000Z', '已超时 2 小时'],
  ['2026-11-27T07:59:59.000Z', '已超时 1 分钟'],
  ['2026-11-24T08:00:00.000Z', '已超时 3 天'],
  ['2026-11-27T10:00:00.000Z', '今天 18:00 前（还有 2 小时）'],
  ['2026-11-27T14:00:00.000Z', '今天 22:00 前'],
  ['2026-11-28T02:00:00.000Z', '11-28 10:00 前'],
])('a deadline at %s reads %s in Beijing', (due, words) => expect(writeDue(due, now).words).toBe(words))
