import { describe, expect, it } from 'vitest'
import type { Figure } from '@/domain/edition/edition'
import { nameFigure } from './name-figure'

function figureIn(text: string, words: string, label: string | null = null): Figure {
  const start = text.indexOf(words)
  const nothing = { qualifier: null, indicator: null, confirmed: false }
  return { ...nothing, text: words, value: '1', unit: '', label, block: 'p-1', start, end: start + words.length }
}

describe('a figure in the list beside an item', () => {
  it('has the label that staff gave it', () => {
    const text = '惠及12万户居民。'
    expect(nameFigure(figureIn(text, '12万户', '受益户数'), text)).toBe('受益户数')
  })

  it('is named by the words before it in its own clause', () => {
    const text = '五年来，改造农村供水管网9300余公里，惠及群众超过260万人。'
    expect(nameFigure(figureIn(text, '9300余公里'), text)).toBe('改造农村供水管网')
    expect(nameFigure(figureIn(text, '超过260万人'), text)).toBe('惠及群众')
  })

  it('keeps a list of words whole and parts one figure from the next', () => {
    const text = '设立市、县、乡、村四级河湖长3260名，创建节水型企业128家、节水型小区310个。'
    expect(nameFigure(figureIn(text, '3260名'), text)).toBe('设立市、县、乡、村四级河湖长')
    expect(nameFigure(figureIn(text, '128家'), text)).toBe('创建节水型企业')
    expect(nameFigure(figureIn(text, '310个'), text)).toBe('节水型小区')
  })

  it('is named by the words after it where none stand before', () => {
    const text = '设立26个基层立法联系点，其中，19位专家受聘。'
    expect(nameFigure(figureIn(text, '26个'), text)).toBe('基层立法联系点')
    expect(nameFigure(figureIn(text, '19位'), text)).toBe('专家受聘')
  })

  it('has no name where its sentence offers none, or only one too long to be quoted whole', () => {
    expect(nameFigure(figureIn('（3项）', '3项'), '（3项）')).toBeNull()
    const long = `${'甲'.repeat(30)}5个`
    expect(nameFigure(figureIn(long, '5个'), long)).toBeNull()
  })
})
