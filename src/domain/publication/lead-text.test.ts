import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leadText } from './lead-text'

describe('the first words of a record', () => {
  it('are whole sentences, as many as fit', () => {
    const sentence = `${'水'.repeat(49)}。`
    expect(leadText([sentence.repeat(3)])).toBe(sentence.repeat(2))
  })

  it('keep the quotation mark that closes a sentence', () => {
    const quoted = `他说：“${'水'.repeat(80)}。”`
    expect(leadText([`${quoted}${'河'.repeat(60)}。`])).toBe(quoted)
  })

  it('show that a first sentence too long for a list goes on', () => {
    const lead = leadText(['水'.repeat(200)])
    expect(lead).toBe(`${'水'.repeat(119)}…`)
  })

  it('come from the first text that has any, and are empty when none has', () => {
    expect(leadText(['', '　', '供水。'])).toBe('供水。')
    expect(leadText([])).toBe('')
  })

  it('never exceed 120 characters, never split one, and are always the beginning of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('水', '。', '”', '😀', 'a'), maxLength: 400 }), (text) => {
        const lead = leadText([text])
        expect(Array.from(lead).length).toBeLessThanOrEqual(120)
        expect(text.startsWith(lead.replace(/…$/, ''))).toBe(true)
        expect(lead).not.toMatch(/\p{Surrogate}/u)
        expect(lead === '').toBe(text === '')
      }),
    )
  })
})
