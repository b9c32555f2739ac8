import { describe, expect, it } from 'vitest'
import { moveItem } from '@/domain/text/move-item'
import type { Piece, WholeText } from '@/domain/text/whole-text'
import type { Achievement, Briefing, Question } from '@/generated/payload-types'
import { lexicalFromParagraphs } from './prose'
import { listTextChanges } from './text-changes'
import { isSameProse, textOf } from './text-pieces'

const stored = {
  briefing: {
    id: 'b',
    revision: 4,
    lead: lexicalFromParagraphs(['导语。']),
    keyPoints: [{ id: 'k1', text: '要点一' }],
    sections: [
      { id: 's1', heading: '接得更快' },
      { id: 's2', heading: '办得更好' },
    ],
  },
  achievements: [
    { id: 'a2', revision: 2, section: 1, position: 2, lead: '第二项' },
    { id: 'a1', revision: 1, section: 1, position: 1, lead: '第一项' },
    { id: 'a3', revision: 1, section: 2, position: 1, lead: '第三项' },
  ],
  questions: [
    {
      id: 'q1',
      revision: 1,
      position: 1,
      summary: '怎样更快',
      answers: [
        { id: 'x', speaker: 'p1', posts: ['主任'], prose: lexicalFromParagraphs(['答一。']) },
        { id: 'y', speaker: null, prose: lexicalFromParagraphs(['答二。']) },
      ],
    },
    { id: 'q2', revision: 7, position: 2, summary: '怎样更好', answers: [] },
  ],
} as unknown as { briefing: Briefing; achievements: Achievement[]; questions: Question[] }

const saved = textOf(stored)
const { text } = saved
const write = (key: string, more: Partial<Piece>): WholeText => ({
  ...text,
  pieces: { ...text.pieces, [key]: { ...text.pieces[key], ...more } as Piece },
})

describe('what is saved of the whole text', () => {
  it('is nothing when nothing was changed', () => {
    expect(listTextChanges(saved, structuredClone(text))).toEqual([])
  })

  it('is the one field that was reworded, with the revision it was based on', () => {
    const lead = lexicalFromParagraphs(['新的导语。'])
    expect(listTextChanges(saved, write('lead', { prose: lead }))).toEqual([
      { collection: 'briefings', id: 'b', revision: 4, data: { lead } },
    ])
    expect(listTextChanges(saved, write('achievement/a2', { lead: '改' }))).toEqual([
      { collection: 'achievements', id: 'a2', revision: 2, data: { lead: '改', prose: null } },
    ])
  })

  it('holds all answers of a question when one of them changed, each with its row', () => {
    const [change] = listTextChanges(saved, write('answer/q1/y', { speaker: 'p2' } as Partial<Piece>))
    expect(change).toMatchObject({
      id: 'q1',
      data: {
        answers: [
          { id: 'x', speaker: 'p1', posts: ['主任'] },
          { id: 'y', speaker: 'p2' },
        ],
      },
    })
    expect(Object.keys(change?.data ?? {})).toEqual(['answers'])
  })

  it('renumbers only the sections that an achievement left and reached', () => {
    const moved = { ...text, outline: moveItem(text.outline, 'achievement/a2', 'down') }
    expect(listTextChanges(saved, moved)).toEqual([
      { collection: 'achievements', id: 'a2', revision: 2, data: { section: 2, position: 1 } },
      { collection: 'achievements', id: 'a3', revision: 1, data: { position: 2, section: 2 } },
    ])
  })

  it('carries the achievements of a section that moves', () => {
    const moved = { ...text, outline: moveItem(text.outline, 'section/s2', 'up') }
    const changes = listTextChanges(saved, moved)
    expect(changes.map(({ id, data }) => [id, data?.section])).toEqual([
      ['b', undefined],
      ['a3', 1],
      ['a1', 2],
      ['a2', 2],
    ])
  })

  it('creates, deletes and keeps the place of everybody else', () => {
    const outline = {
      ...text.outline,
      questions: [
        { id: 'q2', answers: [] },
        { id: 'new-1', answers: [] },
      ],
    }
    const asked: Piece = {
      kind: 'question',
      summary: '',
      outlet: null,
      journalist: '',
      followUp: false,
      prose: lexicalFromParagraphs(['还有什么安排？']),
    }
    expect(listTextChanges(saved, { outline, pieces: { ...text.pieces, 'question/new-1': asked } })).toEqual([
      {
        collection: 'questions',
        id: 'new-1',
        revision: null,
        data: expect.objectContaining({ summary: '还有什么安排？', position: 3 }),
      },
      { collection: 'questions', id: 'q1', revision: 1, data: null },
    ])
  })

  it('takes what the editor adds to an unchanged text for no change', () => {
    const { root } = lexicalFromParagraphs(['同一句。'])
    const opened = {
      root: { ...root, textFormat: 0, children: root.children.map((child) => ({ ...child, textStyle: 'x' })) },
    }
    expect(isSameProse({ root }, opened)).toBe(true)
    expect(isSameProse({ root }, lexicalFromParagraphs(['另一句。']))).toBe(false)
  })
})
