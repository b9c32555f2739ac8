import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure, Inline } from '@/domain/edition/edition'
import { markFigures } from './mark-figures'

const figureAt = (text: string, start: number, end: number): Figure => ({
  text: text.slice(start, end),
  value: '1',
  unit: '',
  qualifier: null,
  label: null,
  indicator: null,
  confirmed: true,
  block: 'p-1',
  start,
  end,
})

const run = fc.record({ text: fc.string({ minLength: 1, maxLength: 12 }) })
const place = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) })

const marked = (pieces: ReturnType<typeof markFigures>) =>
  pieces.filter((piece) => piece.figure).map(({ text }) => text)

describe('figures in a paragraph', () => {
  it('are marked exactly where they stand', () => {
    const text = '累计办理法律援助案件3.2万件，接待群众近21万人次。'
    const figures = [figureAt(text, 10, 15), figureAt(text, 20, 26)]
    expect(marked(markFigures([{ text }], figures))).toEqual(['3.2万件', '近21万人次'])
  })

  it('are marked across bold and linked words, which stay bold and linked', () => {
    const runs: Inline[] = [{ text: '投入约' }, { text: '1600余', bold: true }, { text: '万元', href: '/figures' }]
    const pieces = markFigures(runs, [figureAt('投入约1600余万元', 2, 10)])
    expect(pieces.map(({ text, bold, href }) => ({ text, bold, href }))).toEqual([
      { text: '投入' },
      { text: '约' },
      { text: '1600余', bold: true },
      { text: '万元', href: '/figures' },
    ])
    expect(marked(pieces).join('')).toBe('约1600余万元')
  })

  it('are found in the second item of a list by its place in the whole list', () => {
    const whole = '建成站点30处\n服务居民9万人'
    expect(marked(markFigures([{ text: '服务居民9万人' }], [figureAt(whole, 12, 15)], 8))).toEqual(['9万人'])
    expect(marked(markFigures([{ text: '建成站点30处' }], [figureAt(whole, 12, 15)]))).toEqual([])
  })

  it('never change the words, wherever they claim to stand', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), fc.array(place, { maxLength: 6 }), (runs, places) => {
        const text = runs.map((one) => one.text).join('')
        const figures = places.map(({ start, end }) => figureAt(text, start, end))
        const pieces = markFigures(runs, figures)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const { text: words, figure } of pieces) if (figure) expect(figure.text).toContain(words)
      }),
    )
  })
})
