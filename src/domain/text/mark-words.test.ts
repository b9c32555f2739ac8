import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markWords } from './mark-words'

const join = (runs: { text: string }[]) => runs.map(({ text }) => text).join('')

it('marks the words two wordings do not share, numbers whole', () => {
  expect(markWords('接通率达到98.6%，较好。', '接通率提高到98.9%，较好。')).toEqual({
    mine: [
      { text: '接通率', isShared: true },
      { text: '达', isShared: false },
      { text: '到', isShared: true },
      { text: '98.6%', isShared: false },
      { text: '，较好。', isShared: true },
    ],
    theirs: [
      { text: '接通率', isShared: true },
      { text: '提高', isShared: false },
      { text: '到', isShared: true },
      { text: '98.9%', isShared: false },
      { text: '，较好。', isShared: true },
    ],
  })
})

it('keeps every character of both, and shares the same ones', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const { mine, theirs } = markWords(a, b)
      expect([join(mine), join(theirs)]).toEqual([a, b])
      expect(join(mine.filter(({ isShared }) => isShared))).toBe(join(theirs.filter(({ isShared }) => isShared)))
    }),
  )
})
