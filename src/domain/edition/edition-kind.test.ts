import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EditionContent } from './edition'
import { mapBlocks } from './edition-blocks'
import { kindOfEdition } from './edition-kind'
import { sampleEdition } from './sample-edition.testing'
import { differingClasses } from './split-content'

const live = sampleEdition()

/** The edition with the texts of all its paragraphs passed through `change`. */
const reworded = (change: (text: string) => string): EditionContent =>
  mapBlocks(sampleEdition(), (block) =>
    block.kind === 'paragraph'
      ? { ...block, text: block.text.map((run) => ({ ...run, text: change(run.text) })) }
      : block,
  )

describe('what an edition is to the live one', () => {
  test('without a live edition it is the first release', () => {
    expect(kindOfEdition(null, live)).toBe('first')
  })

  test('a comma more is a minor change and touches only the language', () => {
    const next = reworded((text) => text.replace('。', '，。'))
    expect(differingClasses(live, next)).toEqual(['language'])
    expect(kindOfEdition(live, next)).toBe('minor')
  })

  test('a changed digit is a correction and touches the figures', () => {
    const next = reworded((text) => text.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10)))
    expect(differingClasses(live, next)).toContain('figures')
    expect(kindOfEdition(live, next)).toBe('correction')
  })

  test('a decimal point is not punctuation', () => {
    const withPoint = reworded((text) => `${text}增长9.86倍`)
    const without = reworded((text) => `${text}增长98.6倍`)
    expect(differingClasses(withPoint, without)).toContain('figures')
  })

  test('a changed name is a correction and touches the names', () => {
    const next = sampleEdition()
    const [presenter] = next.presenters
    if (!presenter) throw new Error('The sample has no presenter.')
    presenter.name = `${presenter.name}甲`
    expect(differingClasses(live, next)).toContain('names')
    expect(kindOfEdition(live, next)).toBe('correction')
  })

  test('one more question and nothing else is an addition', () => {
    const next = sampleEdition()
    next.questions.push({
      id: 'q-added',
      document: 'question-added',
      outlet: '晨报',
      journalist: null,
      followUp: false,
      blocks: [{ id: 'p-added', kind: 'paragraph', text: [{ text: '请问下一步怎么做？' }] }],
      answers: [],
      figures: [],
    })
    expect(kindOfEdition(live, next)).toBe('addition')
  })

  test('a word more in a paragraph that was there is a correction, not an addition', () => {
    expect(
      kindOfEdition(
        live,
        reworded((text) => `${text}的确`),
      ),
    ).toBe('correction')
  })

  test('whatever letter is put into the text, it is never called a minor change', () => {
    const letter = fc.constantFrom(...'市不没零一二九万亿人甲乙')
    fc.assert(
      fc.property(letter, fc.nat(30), (char, at) => {
        const next = reworded((text) => text.slice(0, at) + char + text.slice(at))
        expect(kindOfEdition(live, next)).not.toBe('minor')
      }),
    )
  })
})
