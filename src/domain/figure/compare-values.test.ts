import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareValues } from './compare-values'

it('a reviewer reads by how much a figure grew or fell, exactly and as a share', () => {
  expect(compareValues('1600', '1650')).toEqual({ difference: '50', percent: 3.1 })
  expect(compareValues('98.6', '98.55')).toEqual({ difference: '-0.05', percent: -0.1 })
  expect(compareValues('0', '3')).toEqual({ difference: '3', percent: null })
  expect(compareValues('-2', '1')).toEqual({ difference: '3', percent: 150 })
  expect(compareValues('约3', '1')).toBeNull()
})

it('a difference never loses a digit', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      (a, b) => {
        expect(compareValues(String(a), String(b))?.difference).toBe(String(b - a))
      },
    ),
  )
})
