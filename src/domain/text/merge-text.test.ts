import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleText, reword, say } from './example-text.testing'
import { mergeText } from './merge-text'
import { moveItem } from './move-item'
import { listKeys, type WholeText } from './whole-text'

const base = exampleText()
const without = (text: WholeText, question: string): WholeText => ({
  ...text,
  outline: { ...text.outline, questions: text.outline.questions.filter(({ id }) => id !== question) },
})
const proseOf = (text: WholeText, key: string) => {
  const piece = text.pieces[key]
  return piece && 'prose' in piece ? piece.prose : undefined
}

describe('two people at one text', () => {
  it('keeps both, when they changed different pieces', () => {
    const { text, conflicts, taken } = mergeText(
      base,
      reword(base, 'lead', '我的'),
      reword(base, 'answer/q2/y', '对方的'),
    )
    expect([proseOf(text, 'lead'), proseOf(text, 'answer/q2/y')]).toEqual([say('我的'), say('对方的')])
    expect([conflicts, taken]).toEqual([[], ['answer/q2/y']])
  })

  it('asks about the piece both reworded, and shows both wordings', () => {
    const [mine, theirs] = [reword(base, 'achievement/a1', '我的'), reword(base, 'achievement/a1', '对方的')]
    const { text, conflicts } = mergeText(base, mine, theirs)
    expect(conflicts).toEqual([
      { key: 'achievement/a1', mine: mine.pieces['achievement/a1'], theirs: theirs.pieces['achievement/a1'] },
    ])
    expect(proseOf(text, 'achievement/a1')).toEqual(say('我的'))
  })

  it('asks nothing when both wrote the same', () => {
    const same = reword(base, 'lead', '一样')
    expect(mergeText(base, same, structuredClone(same))).toMatchObject({ conflicts: [], taken: [] })
  })

  it('lets one move while the other rewords', () => {
    const moved = { ...base, outline: moveItem(base.outline, 'achievement/a3', 'up') }
    for (const [mine, theirs] of [
      [moved, reword(base, 'achievement/a3', '新')],
      [reword(base, 'achievement/a3', '新'), moved],
    ] as const) {
      const { text, conflicts } = mergeText(base, mine, theirs)
      expect([text.outline, proseOf(text, 'achievement/a3'), conflicts]).toEqual([moved.outline, say('新'), []])
    }
  })

  it('asks about a question that one deleted while the other changed an answer of it', () => {
    const changed = reword(base, 'answer/q2/z', '补充')
    const deleted = without(base, 'q2')
    const byThem = mergeText(base, changed, deleted)
    expect(byThem.conflicts.map(({ key, theirs }) => [key, theirs])).toEqual([['question/q2', null]])
    expect(byThem.text.outline).toEqual(base.outline)
    const byMe = mergeText(base, deleted, changed)
    expect(byMe.conflicts.map(({ key, mine }) => [key, mine])).toEqual([['question/q2', null]])
    expect(byMe.text.outline).toEqual(base.outline)
  })

  it('deletes what one deleted and the other left alone', () => {
    expect(mergeText(base, base, without(base, 'q1')).text.outline.questions.map(({ id }) => id)).toEqual(['q2'])
    expect(mergeText(base, without(base, 'q1'), base).text.outline.questions.map(({ id }) => id)).toEqual(['q2'])
  })

  it('never drops a piece that somebody wrote or changed, nor an unmarked wording', () => {
    const keys = listKeys(base.outline)
    const edits = fc.array(
      fc.tuple(fc.constantFrom(...keys), fc.constantFrom('words', 'up', 'down', 'delete'), fc.nat(3)),
    )
    const apply = (list: readonly (readonly [string, string, number])[], who: string) => {
      let text = base
      for (const [key, how, number] of list) {
        if (how === 'up' || how === 'down') text = { ...text, outline: moveItem(text.outline, key, how) }
        else if (how === 'words' && key !== 'key-points') text = reword(text, key, `${who}${number}`)
        else if (how === 'delete' && key.startsWith('question/')) text = without(text, key.slice('question/'.length))
      }
      return text
    }
    fc.assert(
      fc.property(edits, edits, (first, second) => {
        const [mine, theirs] = [apply(first, '甲'), apply(second, '乙')]
        const { text, conflicts } = mergeText(base, mine, theirs)
        const merged = listKeys(text.outline)
        expect(new Set(merged).size).toBe(merged.length)
        expect(merged.every((key) => text.pieces[key])).toBe(true)
        const asked = new Set(conflicts.map(({ key }) => key))
        for (const own of [mine, theirs]) {
          for (const key of listKeys(own.outline)) {
            const wording = proseOf(own, key)
            if (JSON.stringify(wording) === JSON.stringify(proseOf(base, key))) continue
            const stands = JSON.stringify(proseOf(text, key)) === JSON.stringify(wording)
            expect(stands || asked.has(key), key).toBe(true)
          }
        }
      }),
    )
  })
})
