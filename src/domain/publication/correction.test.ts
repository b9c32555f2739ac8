import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditionContent } from '../edition/edition'
import { sampleEdition } from '../edition/sample-edition.testing'
import { writeCorrection } from './correction'
import { differingSentences, sentencesOf } from './differing-sentences'

const compare = { face: 'compare', note: null } as const
const note = { face: 'note', note: null } as const

/** The sample with its first achievement changed by `change`. */
function changed(change: (achievement: EditionContent['sections'][0]['achievements'][0]) => void): EditionContent {
  const content = structuredClone(sampleEdition())
  const achievement = content.sections.flatMap(({ achievements }) => achievements)[0]
  if (!achievement) throw new Error('The sample has no achievement.')
  change(achievement)
  return content
}

const withText = (text: string) =>
  changed((achievement) => {
    achievement.figures = []
    achievement.blocks = [{ id: 'p-place', kind: 'paragraph', text: [{ text }] }]
  })

describe('what is said in public of a new edition', () => {
  it('is nothing of a first release, nor where nothing differs', () => {
    expect(writeCorrection(null, sampleEdition(), compare)).toBeNull()
    expect(writeCorrection(sampleEdition(), sampleEdition(), compare)).toBeNull()
  })

  it('is only that the wording changed where no word did', () => {
    const minor = writeCorrection(withText('接得更快，办得更好。'), withText('接得更快；办得更好。'), compare)
    expect(minor).toEqual({ kind: 'minor', note: null, items: [] })
  })

  it('quotes of a long paragraph no more than the sentence that was wrong', () => {
    const before = withText('第一句没有错。接通率达到98.6%。最后一句也没有错。')
    const after = withText('第一句没有错。接通率达到96.8%。最后一句也没有错。')
    expect(writeCorrection(before, after, compare)?.items).toMatchObject([
      { change: 'changed', area: 'figures', anchor: 'p-place', was: '接通率达到98.6%。', now: '接通率达到96.8%。' },
    ])
  })

  it('holds not one of the wrong words where the last reviewer chose so, not even in the name of the place', () => {
    const before = changed((achievement) => {
      achievement.lead = '错误的提法甲乙丙。'
    })
    const correction = writeCorrection(before, sampleEdition(), note)
    expect(correction?.kind).toBe('correction')
    expect(correction?.items[0]).toMatchObject({ was: null, now: null })
    expect(JSON.stringify(correction)).not.toContain('甲乙丙')
  })

  it('names what is left nearest to a passage that is gone, in the words of the new edition', () => {
    const before = changed((achievement) => {
      achievement.blocks = [
        ...achievement.blocks,
        { id: 'p-gone', kind: 'paragraph', text: [{ text: '多出的一段。' }] },
      ]
    })
    const ids = JSON.stringify(sampleEdition())
    for (const face of [compare, note]) {
      const [item] = writeCorrection(before, sampleEdition(), face)?.items ?? []
      expect(item).toMatchObject({ change: 'removed', was: face === compare ? '多出的一段。' : null, now: null })
      expect(ids).toContain(`"${item?.anchor}"`)
    }
  })

  it('names a new question once, not each of its paragraphs', () => {
    const after = structuredClone(sampleEdition())
    const [question] = after.questions
    if (!question) throw new Error('The sample has no question.')
    after.questions.push({
      ...structuredClone(question),
      id: 'q-new',
      document: 'new',
      figures: [],
      blocks: [{ id: 'p-new1', kind: 'paragraph', text: [{ text: '还有一个问题？' }] }],
      answers: [{ speaker: null, blocks: [{ id: 'p-new2', kind: 'paragraph', text: [{ text: '这样回答。' }] }] }],
    })
    const addition = writeCorrection(sampleEdition(), after, compare)
    expect(addition?.kind).toBe('addition')
    expect(addition?.items.filter(({ anchor }) => anchor !== null)).toMatchObject([
      { change: 'added', anchor: 'q-new' },
    ])
    expect(JSON.stringify(addition)).not.toContain('这样回答')
  })

  it('says that a number was understood anew although no word of the text changed', () => {
    const before = changed((achievement) => {
      const [figure] = achievement.figures
      if (figure) achievement.figures = [{ ...figure, value: '1' }]
    })
    const correction = writeCorrection(before, sampleEdition(), compare)
    expect(correction?.items.length).toBeGreaterThan(0)
    expect(correction?.items.every(({ area, was }) => area === 'figures' && was === null)).toBe(true)
  })
})

describe('the sentences that differ', () => {
  const text = fc
    .array(fc.constantFrom('甲。', '乙！', '丙；', '丁“戊。”', '己'), { maxLength: 8 })
    .map((all) => all.join(''))

  it('are all of the text and nothing else', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(sentencesOf(words).join('')).toBe(words)
      }),
    )
  })

  it('are none between equal texts, and put back in place give the other text', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { was, now } = differingSentences(before, after)
        if (before === after) expect([was, now]).toEqual([null, null])
        else expect(was !== null || now !== null).toBe(true)
        expect(before).toContain(was ?? '')
        expect(after).toContain(now ?? '')
      }),
    )
  })
})
