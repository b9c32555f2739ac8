import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvLine } from './csv'

it('a cell that a spreadsheet would run is shown instead', () => {
  for (const evil of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '=HYPERLINK("http://x")']) {
    expect(csvLine([evil])).toMatch(/^"'/)
  }
  expect(csvLine(['正常', 'a-b', '1+1'])).toBe('"正常","a-b","1+1"\r\n')
})

it('quotes and line breaks stay inside their cell', () => {
  const readBack = (line: string) =>
    [...line.slice(0, -2).matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, text]) =>
      text?.replaceAll('""', '"').replace(/^'/, ''),
    )
  const words = fc.string().filter((text) => !text.startsWith("'"))
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (cells) => {
      expect(readBack(csvLine(cells))).toEqual(cells)
    }),
  )
})
