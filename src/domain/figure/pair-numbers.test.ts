import { expect, it } from 'vitest'
import { pairNumbers } from './pair-numbers'

const brief = (before: string, after: string) =>
  pairNumbers(before, after).map((pair) => [pair.before?.text ?? null, pair.after?.text ?? null])

it('a reviewer sees which number of a sentence became which, and none that stayed', () => {
  expect(brief('受理12.6万件，办结98.6%，座席40个。', '受理12.8万件，办结98.6%，座席45个。')).toEqual([
    ['12.6万件', '12.8万件'],
    ['40个', '45个'],
  ])
  expect(brief('受理12.6万件。', '受理12.6万件，办结98.6%。')).toEqual([[null, '98.6%']])
  expect(brief('座席40个。', '座席增加。')).toEqual([['40个', null]])
  expect(brief('座席40个。', '座席共40个。')).toEqual([])
})
