import { describe, expect, it } from 'vitest'
import type { Block } from '@/domain/edition/edition'
import { readFigures } from './figures'

const paragraph = (text: string): Block => ({ id: '', kind: 'paragraph', text: [{ text }] })
const stated = (text: string) => ({ text, value: '1', unit: '件' })

describe('figures found again in their prose', () => {
  it('stand where the words stand, in whichever paragraph', () => {
    const { figures, lost } = readFigures([stated('12件')], [paragraph('没有。'), paragraph('办结12件。')])
    expect(figures).toMatchObject([{ block: '#1', start: 2, end: 5, confirmed: false }])
    expect(lost).toEqual([])
  })

  it('are not mistaken for the tail of a longer number', () => {
    const { figures } = readFigures([stated('4项')], [paragraph('共34项，其中国家级4项。')])
    expect(figures[0]?.start).toBe(10)
  })

  it('take one place each when the same words are stated twice', () => {
    const { figures } = readFigures([stated('3件'), stated('3件')], [paragraph('甲3件，乙3件。')])
    expect(figures.map(({ start }) => start)).toEqual([1, 5])
  })

  it('are left out and named when the prose no longer states them', () => {
    const { figures, lost } = readFigures([stated('98%'), stated(' ')], [paragraph('达到99%。')])
    expect([figures, lost]).toEqual([[], ['98%', '']])
  })
})
