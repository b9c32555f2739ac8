import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Piece } from '@/domain/edition/diff-words'
import { markQuotes } from './mark-quotes'

it('marks the words a comment is about, and never what was removed', () => {
  const pieces: Piece[] = [
    { kind: 'same', text: '受理来电' },
    { kind: 'removed', text: '12.6万件' },
    { kind: 'added', text: '12.8万件' },
  ]
  expect(markQuotes(pieces, [{ start: 2, end: 10 }]).map(({ text, isQuoted }) => [text, isQuoted])).toEqual([
    ['受理', false],
    ['来电', true],
    ['12.6万件', false],
    ['12.8万件', true],
  ])
})

it('leaves the text as it is, whatever is quoted', () => {
  const piece = fc.record({ kind: fc.constantFrom('same', 'removed', 'added'), text: fc.string({ minLength: 1 }) })
  const range = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
  fc.assert(
    fc.property(fc.array(piece), fc.array(range), (pieces, ranges) => {
      const marked = markQuotes(pieces as Piece[], ranges)
      expect(marked.map(({ text }) => text).join('')).toBe(pieces.map(({ text }) => text).join(''))
      expect(marked.every(({ text }) => text !== '')).toBe(true)
    }),
  )
})
