import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'

describe('the canonical form of an edition', () => {
  it('is that of the example of RFC 8785 §3.2.4', () => {
    const input = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(input)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('sorts members by UTF-16 code units, as RFC 8785 §3.2.3 shows', () => {
    const input = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`)
    expect(Object.values(JSON.parse(canonicalJson(input)))).toHaveLength(7)
    expect(canonicalJson(input).match(/:"[^"]+"/g)).toEqual([
      ':"Carriage Return"',
      ':"One"',
      ':"Control"',
      ':"Latin Small Letter O With Diaeresis"',
      ':"Euro Sign"',
      ':"Emoji: Grinning Face"',
      ':"Hebrew Letter Dalet With Dagesh"',
    ])
  })

  it.each([
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e23, '1e+23'],
    [999999999999999700000, '999999999999999700000'],
    [1e21, '1e+21'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
    [333333333.3333332, '333333333.3333332'],
  ])('writes the number %s as RFC 8785 appendix B does', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it.each([
    ['undefined', { a: [1, undefined] }, '$.a[1]'],
    ['a hole in a list', { a: new Array(1) }, '$.a[0]'],
    ['NaN', { a: Number.NaN }, '$.a'],
    ['Infinity', [Number.POSITIVE_INFINITY], '$[0]'],
    ['a lone surrogate', { a: { b: 'x\ud800y' } }, '$.a.b'],
    ['a lone surrogate in a name', { '\udc00': 1 }, '$'],
    ['a function', { a: () => 1 }, '$.a'],
    ['a date', { heldOn: new Date(0) }, '$.heldOn'],
    ['a map', { a: new Map() }, '$.a'],
    ['a bigint', { a: 1n }, '$.a'],
    ['a symbol', [Symbol('x')], '$[0]'],
  ])('refuses %s and says where it stands', (_what, value, path) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
    expect(() => canonicalJson(value)).toThrow(`${path}:`)
  })

  it('refuses a value that contains itself', () => {
    const ring: { self?: unknown } = {}
    ring.self = ring
    expect(() => canonicalJson(ring)).toThrow('$.self: a cycle')
  })

  it('says the same thing as the value, for every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('does not depend on the order in which members were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).reverse())
        expect(canonicalJson(reversed)).toBe(canonicalJson(record))
      }),
    )
  })

  it('tells any two different texts apart', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(canonicalJson({ a }) === canonicalJson({ a: b })).toBe(a === b)
      }),
    )
  })
})
