import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, type Piece } from './diff-words'
import { splitWords } from './split-words'

/** Stands in for the dictionary: two characters are a word. */
const pairs = (text: string): string[] => text.match(/[\p{P}\s]|[^\p{P}\s]{1,2}/gu) ?? []
const diff = (before: string, after: string) => diffWords(splitWords(before, pairs), splitWords(after, pairs))
const without = (pieces: Piece[], kind: Piece['kind']) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')
const prose = fc
  .array(fc.constantFrom('增长', '3.5%', '4.5%', '1600余万元', '，', '、', '持续', '不断', '提高', '的', ' ', '𠮷'))
  .map((words) => words.join(''))

describe('the words a reviewer compares', () => {
  it('are the text again when put together, whatever the segmenter does', () => {
    const segmenters = [pairs, () => [], (text: string) => [...text].reverse()]
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' })), fc.constantFrom(...segmenters), (text, segment) => {
        expect(splitWords(text, segment).join('')).toBe(text)
      }),
    )
  })

  it('keep a number whole with its unit and its bounds', () => {
    expect(splitWords('投入1600余万元，增长3.5%。', pairs)).toEqual(['投入', '1600余万元', '，', '增长', '3.5%', '。'])
    expect(splitWords('接通率达到98.6%', pairs)).toEqual(['接通', '率', '达到', '98.6%'])
    expect(splitWords('2023年3月16日起', pairs)).toEqual(['2023年', '3月', '16日', '起'])
  })
})

describe('the difference a reviewer is shown', () => {
  it('gives the old wording without what was added and the new one without what was removed', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const pieces = diff(before, after)
        expect(without(pieces, 'added')).toBe(before)
        expect(without(pieces, 'removed')).toBe(after)
      }),
    )
  })

  it('is all of one piece when nothing changed', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(diff(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }])
      }),
    )
  })

  it('shows a changed number whole', () => {
    expect(diff('新建管网1600公里。', '新建管网1650公里。')).toEqual([
      { kind: 'same', text: '新建管网' },
      { kind: 'removed', text: '1600公里' },
      { kind: 'added', text: '1650公里' },
      { kind: 'same', text: '。' },
    ])
  })

  it('shows a comma that became a full stop', () => {
    expect(diff('供水稳定，水质达标', '供水稳定。水质达标')).toContainEqual({ kind: 'removed', text: '，' })
  })

  it('finds two changes in one sentence and keeps what stands between', () => {
    expect(diff('能力持续提高，水质明显改善', '能力不断提高，水质总体改善')).toEqual([
      { kind: 'same', text: '能力' },
      { kind: 'removed', text: '持续' },
      { kind: 'added', text: '不断' },
      { kind: 'same', text: '提高，水质' },
      { kind: 'removed', text: '明显' },
      { kind: 'added', text: '总体' },
      { kind: 'same', text: '改善' },
    ])
  })

  it('does not break off at a huge passage', () => {
    const [old, young] = [
      Array.from({ length: 2000 }, (_, n) => `旧${n}`),
      Array.from({ length: 2000 }, (_, n) => `新${n}`),
    ]
    expect(diffWords(old, young).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
