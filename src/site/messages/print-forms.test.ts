import { describe, expect, it } from 'vitest'
import { chineseDate, chineseNumeral, chineseTime, pubDate } from './print-forms'

describe('dates on a page', () => {
  it('are printed in Chinese, without leading zeros', () => {
    expect(chineseDate('2022-10-13')).toBe('2022年10月13日')
    expect(chineseDate('2022-01-05')).toBe('2022年1月5日')
  })

  it('are those of Shanghai, also when the day there is already another', () => {
    expect(chineseTime('2022-12-31T16:05:00.000Z')).toBe('2023年1月1日 00:05')
    expect(pubDate('2022-12-31T16:05:00.000Z')).toBe('2023-01-01 00:05')
  })
})

describe('the number of a section', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [100, '100'],
  ])('%i is written %s', (number, words) => expect(chineseNumeral(number)).toBe(words))
})
