import { describe, expect, it } from 'vitest'
import { chineseNumeral } from './place-names'

describe('the number of a part', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '100'],
    [0, '0'],
  ])('%i is written %s', (number, text) => {
    expect(chineseNumeral(number)).toBe(text)
  })
})
