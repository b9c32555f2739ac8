import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from './read-number'

const NUMERALS = '零一二三四五六七八九'

/** Writes a whole number below a myriad in numerals, by school rules: 零 for a gap, 十 without 一 in front. */
function writeBelowMyriad(number: number): string {
  const places = [...String(number)].map(Number)
  const words = places.map((digit, at) => {
    const power = places.length - 1 - at
    return digit === 0 ? '零' : (NUMERALS[digit] ?? '') + ['', '十', '百', '千'][power]
  })
  return words.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}

function writeNumerals(number: bigint): string {
  const groups = [number / 100_000_000n, (number / 10_000n) % 10_000n, number % 10_000n].map(Number)
  let written = ''
  groups.forEach((group, at) => {
    if (group === 0) {
      if (written !== '' && !written.endsWith('零')) written += '零'
      return
    }
    const gap = written !== '' && group < 1000 && !written.endsWith('零') ? '零' : ''
    const words = written === '' ? writeBelowMyriad(group) : writeBelowMyriad(group).replace(/^十/, '一十')
    written += gap + words + ['亿', '万', ''][at]
  })
  return written.replace(/零$/, '') || '零'
}

const whole = fc.bigInt({ min: 0n, max: 999_999_999_999n })

describe('a number written in official prose', () => {
  it.each([
    ['600', '600'],
    ['１６００', '1600'],
    ['12,345', '12345'],
    ['1007.565万', '10075650'],
    ['1.80万', '18000'],
    ['4.06亿', '406000000'],
    ['1.2万亿', '1200000000000'],
    ['1亿2000万', '120000000'],
    ['3万5千', '35000'],
    ['3百万', '3000000'],
    ['-0.30', '-0.3'],
    ['007', '7'],
    ['0', '0'],
    ['两千', '2000'],
    ['四十', '40'],
    ['兩萬', '20000'],
    ['一百零八', '108'],
    ['一千二百', '1200'],
    ['三十五万', '350000'],
    ['百', '100'],
    ['九十八点五', '98.5'],
    ['一点二亿', '120000000'],
    ['十五', '15'],
  ])('%s is read as %s', (words, value) => {
    expect(readNumber(words)).toBe(value)
  })

  it.each(['三四', '七八十', '十四五', '两万三', '一百二', '二〇二二', '万亿万', '1.2.3', '', '百分', '一点', '3万5'])(
    'what could mean several things is not read: %s',
    (words) => {
      expect(readNumber(words)).toBeNull()
    },
  )

  it('every count written in numerals reads back as the same count', () => {
    fc.assert(
      fc.property(whole, (number) => {
        expect(readNumber(writeNumerals(number))).toBe(number.toString())
      }),
      { numRuns: 1000 },
    )
  })

  it('两 reads as 二 wherever it may stand', () => {
    fc.assert(
      fc.property(whole, (number) => {
        const words = writeNumerals(number)
        expect(readNumber(words.replace(/二(?=[百千万亿])/g, '两'))).toBe(readNumber(words))
      }),
    )
  })

  it('digits with 万 or 亿 are exact to the last place, however long', () => {
    const fraction = fc.stringMatching(/^[0-9]{1,8}$/)
    fc.assert(
      fc.property(
        whole,
        fraction,
        fc.constantFrom(['万', 4] as const, ['亿', 8] as const),
        (head, tail, [word, power]) => {
          const scaled = BigInt(head.toString() + tail) * 10n ** BigInt(power + 8 - tail.length)
          const value = readNumber(`${head}.${tail}${word}`) ?? ''
          const [units = '', rest = ''] = value.split('.')
          expect(BigInt(units + rest.padEnd(8, '0'))).toBe(scaled)
        },
      ),
    )
  })

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123.,-零一二两十百千万亿点 a') }), (words) => {
        expect(readNumber(words) ?? '0').toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)
      }),
      { numRuns: 1000 },
    )
  })
})
