import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatValue } from './format-value'
import { readNumber } from './read-number'

const decimal = fc
  .tuple(fc.constantFrom('', '-'), fc.stringMatching(/^[1-9][0-9]{0,6}0{0,10}$/), fc.stringMatching(/^[0-9]{0,3}$/))
  .map(([sign, whole, fraction]) => (sign + whole + (fraction ? `.${fraction}` : '')).replace(/(\.\d*?)0+$/, '$1'))
  .map((value) => value.replace(/\.$/, ''))

describe('a value printed for readers', () => {
  it.each([
    ['16000000', '1600万'],
    ['10075650', '1007.565万'],
    ['600', '600'],
    ['18000', '1.8万'],
    ['18162', '18162'],
    ['10000', '1万'],
    ['8820000000', '88.2亿'],
    ['406000000', '4.06亿'],
    ['123400000', '12340万'],
    ['1200000000000', '1.2万亿'],
    ['98.5', '98.5'],
    ['-0.3', '-0.3'],
    ['-20000', '-2万'],
    ['0', '0'],
  ])('%s is printed as %s', (value, printed) => {
    expect(formatValue(value)).toBe(printed)
  })

  it('reads back as the same value: printing never rounds', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(readNumber(formatValue(value))).toBe(value)
      }),
      { numRuns: 1000 },
    )
  })

  it('what is no number is printed as it came', () => {
    expect(formatValue('若干')).toBe('若干')
  })
})
