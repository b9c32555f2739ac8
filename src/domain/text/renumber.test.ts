import { expect, it } from 'vitest'
import { renumber } from './renumber'

it('keeps the numbers nobody moved, gaps included', () => {
  expect(renumber([1, 4, 9])).toEqual([1, 4, 9])
  expect(renumber([1, 4, null, null])).toEqual([1, 4, 5, 6])
  expect(renumber([null])).toEqual([1])
})

it('numbers afresh what was rearranged', () => {
  expect(renumber([2, 1])).toEqual([1, 2])
  expect(renumber([1, null, 2])).toEqual([1, 2, 3])
  expect(renumber([1, 1])).toEqual([1, 2])
  expect(renumber([null, 1])).toEqual([1, 2])
})
