import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOutline, exampleText, inventory } from './example-text.testing'
import { dropInQuestions, dropInStatement, moveItem } from './move-item'
import { listKeys, statementKeys } from './whole-text'

const { outline } = exampleText()
const shapeOf = (of: typeof outline) => of.sections.map(({ id, achievements }) => [id, ...achievements])

describe('moving a part of the text', () => {
  it('never loses or doubles anything, whatever is moved where', () => {
    const steps = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom('up', 'down', 'drag', 'ask')))
    fc.assert(
      fc.property(anyOutline, steps, (start, moves) => {
        let now = start
        for (const [from, to, how] of moves) {
          const key = listKeys(now)[from] ?? ''
          if (how === 'drag') now = dropInStatement(now, from, to)
          else if (how === 'ask') now = dropInQuestions(now, from, to)
          else now = moveItem(now, key, how === 'up' ? 'up' : 'down')
        }
        expect(inventory(now)).toEqual(inventory(start))
      }),
    )
  })

  it('comes back with the opposite step', () => {
    fc.assert(
      fc.property(anyOutline, fc.nat(30), (start, at) => {
        const key = listKeys({ ...start, homeless: [] })[at] ?? ''
        const moved = moveItem({ ...start, homeless: [] }, key, 'down')
        if (moved.sections !== start.sections) expect(moveItem(moved, key, 'up')).toEqual({ ...start, homeless: [] })
      }),
    )
  })

  it('carries an achievement over the edge of its section into the next one', () => {
    expect(shapeOf(moveItem(outline, 'achievement/a2', 'down'))).toEqual([
      ['s1', 'a1'],
      ['s2', 'a2', 'a3'],
    ])
    expect(shapeOf(moveItem(outline, 'achievement/a3', 'up'))).toEqual([['s1', 'a1', 'a2', 'a3'], ['s2']])
  })

  it('takes the achievements of a section along', () => {
    expect(shapeOf(moveItem(outline, 'section/s2', 'up'))).toEqual([
      ['s2', 'a3'],
      ['s1', 'a1', 'a2'],
    ])
    const keys = statementKeys(outline)
    expect(shapeOf(dropInStatement(outline, keys.indexOf('section/s2'), 0))).toEqual([
      ['s2', 'a3'],
      ['s1', 'a1', 'a2'],
    ])
  })

  it('drops an achievement where it was dragged to, in whichever section', () => {
    const keys = statementKeys(outline)
    const dragged = dropInStatement(outline, keys.indexOf('achievement/a3'), keys.indexOf('achievement/a1'))
    expect(shapeOf(dragged)).toEqual([['s1', 'a3', 'a1', 'a2'], ['s2']])
  })

  it('finds a home for an achievement whose section does not exist', () => {
    const lost = { ...outline, homeless: ['a9'] }
    expect(moveItem(lost, 'achievement/a9', 'up')).toMatchObject({
      homeless: [],
      sections: [{}, { achievements: ['a3', 'a9'] }],
    })
  })

  it('leaves what cannot move as it is', () => {
    for (const key of ['section/s1', 'achievement/a1', 'question/q1', 'lead', 'answer/q2/y', 'question/none']) {
      expect(moveItem(outline, key, 'up')).toBe(outline)
    }
  })
})
