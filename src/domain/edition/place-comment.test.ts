import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorComment, type CommentAnchor, commentTexts, placeComment } from './place-comment'
import { sampleEdition } from './sample-edition.testing'

const texts = (entries: Record<string, string>) => new Map(Object.entries(entries))
const anchored = (entries: Record<string, string>, passage: string, quote: string, near = 0): CommentAnchor => {
  const anchor = anchorComment(texts(entries), passage, quote, near)
  if (!anchor) throw new Error('no such words')
  return anchor
}

describe('a comment on words', () => {
  const first = { p1: '热线全年受理来电12.6万件，办结率98.6%。', p2: '座席增加到40个。' }
  const onTotal = anchored(first, 'p1', '12.6万件')

  it('stays with them when the text around changes', () => {
    const place = placeComment(texts({ ...first, p1: '去年，热线全年受理来电12.6万件。' }), onTotal)
    expect(place).toEqual({ kind: 'words', passage: 'p1', start: 11, end: 17 })
  })

  it('follows them into another paragraph', () => {
    expect(placeComment(texts({ p9: '导语：热线全年受理来电12.6万件，办结率98.6%。' }), onTotal)).toMatchObject({
      passage: 'p9',
    })
  })

  it('is told apart by its surroundings where the words occur twice', () => {
    const twice = { p1: '接通率98.6%，满意率98.6%。' }
    const second = anchored(twice, 'p1', '98.6%', 12)
    expect(placeComment(texts({ p1: '去年接通率98.6%，群众满意率98.6%。' }), second)).toMatchObject({ start: 16 })
  })

  it('says that its words were reworded while their paragraph stands', () => {
    const place = placeComment(texts({ ...first, p1: '热线全年受理来电12.8万件。' }), onTotal)
    expect(place).toEqual({ kind: 'passage', passage: 'p1', isReworded: true })
  })

  it('is an orphan when paragraph and words are gone, and short words found elsewhere prove nothing', () => {
    const short = anchored({ p2: '座席40个' }, 'p2', '40个')
    expect(placeComment(texts({ p7: '新增网点40个，均已启用。' }), short)).toEqual({ kind: 'orphan' })
  })
})

it('a comment on a paragraph finds it again under another id by how it begins', () => {
  const anchor = anchored({ p1: '热线全年受理来电，比上年增长。' }, 'p1', '')
  expect(placeComment(texts({ p5: '热线全年受理来电，比上年增长。' }), anchor)).toMatchObject({
    kind: 'passage',
    passage: 'p5',
  })
  expect(placeComment(texts({ p5: '别的内容。' }), anchor)).toEqual({ kind: 'orphan' })
})

it('a comment on the whole edition belongs to every edition', () => {
  expect(placeComment(texts({}), { passage: null, quote: '', prefix: '', suffix: '' })).toEqual({ kind: 'edition' })
})

it('whatever was edited, a comment has exactly one place, and words it is said to be about are really there', () => {
  const all = [...commentTexts(sampleEdition())].filter(([, text]) => text.length > 1)
  const edit = fc.constantFrom('keep', 'drop', 'prepend', 'cut', 'swap')
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.nat(),
      fc.nat(),
      fc.array(edit, { minLength: all.length, maxLength: all.length }),
      ([key, text], from, length, edits) => {
        const start = from % text.length
        const quote = text.slice(start, start + 1 + (length % (text.length - start)))
        const anchor = anchorComment(commentTexts(sampleEdition()), key, quote, start)
        expect(anchor).toMatchObject({ passage: key, quote })
        const edited = new Map(
          all.flatMap(([id, old], index) => {
            const how = edits[index]
            if (how === 'drop') return []
            if (how === 'swap') return [[`new-${id}`, old] as const]
            return [[id, how === 'prepend' ? `新增。${old}` : how === 'cut' ? old.slice(2) : old] as const]
          }),
        )
        const place = placeComment(edited, anchor as CommentAnchor)
        if (place.kind === 'words') expect(edited.get(place.passage)?.slice(place.start, place.end)).toBe(quote)
        if (place.kind === 'passage') expect(edited.has(place.passage)).toBe(true)
        if (edited.get(key)?.includes(quote)) expect(place).toMatchObject({ kind: 'words', passage: key })
      },
    ),
  )
})
