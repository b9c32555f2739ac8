import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignInOrder, likeness } from './align-texts'

type Line = { text: string }
const lines = (...texts: string[]): Line[] => texts.map((text) => ({ text }))
const same = (a: Line, b: Line) => (a.text === b.text ? 1 : 0)
const anyLines = fc.array(fc.record({ text: fc.constantFrom('a', 'b', 'c', 'd') }), { maxLength: 12 })

describe('aligning what was with what is', () => {
  it('finds what stayed around an insertion and a deletion', () => {
    const pairs = alignInOrder(lines('a', 'b', 'c', 'd'), lines('x', 'a', 'c', 'd'), same)
    expect(pairs.map(([before]) => before.text)).toEqual(['a', 'c', 'd'])
  })

  it('prefers the likelier of two candidates', () => {
    const pairs = alignInOrder(lines('建成道路十条'), lines('建成桥梁十座', '建成道路十一条'), (a, b) =>
      likeness(a.text, b.text),
    )
    expect(pairs.map(([, now]) => now.text)).toEqual(['建成道路十一条'])
  })

  it('pairs everything with itself when nothing changed', () => {
    fc.assert(
      fc.property(anyLines, (list) => {
        expect(alignInOrder(list, list, same)).toEqual(list.map((line) => [line, line]))
        expect(alignInOrder(list, list, same).every(([before, now]) => before === now)).toBe(true)
      }),
    )
  })

  it('never crosses, never pairs what is unlike, never uses an item twice', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (before, now) => {
        const pairs = alignInOrder(before, now, same)
        expect(pairs.every(([a, b]) => a.text === b.text)).toBe(true)
        const rises = (places: number[]) => places.every((place, k) => k === 0 || place > (places[k - 1] ?? -1))
        expect(rises(pairs.map(([a]) => before.indexOf(a)))).toBe(true)
        expect(rises(pairs.map(([, b]) => now.indexOf(b)))).toBe(true)
      }),
    )
  })

  it('pairs as many as the longest common order allows', () => {
    fc.assert(
      fc.property(anyLines, fc.infiniteStream(fc.boolean()), (before, coin) => {
        const rest = before.filter(() => coin.next().value)
        expect(alignInOrder(before, rest, same)).toHaveLength(rest.length)
      }),
    )
  })
})

describe('how alike two texts are', () => {
  it('is 1 for the same text, and above one half after a small repair', () => {
    expect(likeness('', '')).toBe(1)
    expect(likeness('累计完成投资十二亿元', '累计完成投资十二亿元')).toBe(1)
    expect(likeness('累计完成投资十二亿元', '累计完成投资十三亿元')).toBeGreaterThan(0.5)
  })

  it('is 0 for texts that share nothing', () => {
    expect(likeness('道路', '桥梁')).toBe(0)
    expect(likeness('路', '桥')).toBe(0)
  })

  it('does not depend on which came first and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const value = likeness(a, b)
        expect(value).toBe(likeness(b, a))
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }),
    )
  })
})
