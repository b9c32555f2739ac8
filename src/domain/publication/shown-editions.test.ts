import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionMark, shownEditions, showsEdition } from './shown-editions'

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })

describe('a public address tells which editions it shows', () => {
  it('finds an edition in a list of others', () => {
    fc.assert(
      fc.property(fc.array(hash), hash, fc.array(hash), (before, ours, after) => {
        const page = [...before, ours, ...after].map((one) => `<li data-edition="${editionMark(one)}">第 1 场</li>`)
        expect(showsEdition(page.join('\n'), ours)).toBe(true)
      }),
    )
  })

  it('does not take another edition for this one', () => {
    const page = `<main data-edition="${editionMark('a'.repeat(64))}">`
    expect(showsEdition(page, 'b'.repeat(64))).toBe(false)
    expect(showsEdition(page, `${'a'.repeat(15)}b${'a'.repeat(48)}`)).toBe(false)
  })

  it('does not mistake a longer number in the text for a mark', () => {
    expect(shownEditions(`edition:${'a'.repeat(64)}`)).toEqual([])
  })

  it('names each edition once and nothing for a page without editions', () => {
    const mark = editionMark('c'.repeat(64))
    expect(shownEditions(`${mark} ${mark}`)).toEqual([mark])
    expect(shownEditions('<p>暂无发布会</p>')).toEqual([])
  })
})
