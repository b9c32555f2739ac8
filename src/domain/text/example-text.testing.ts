/** A small text for tests, and outlines of any shape. */
import fc from 'fast-check'
import {
  achievementKey,
  answerKey,
  listKeys,
  type Outline,
  type Piece,
  questionKey,
  type WholeText,
} from './whole-text'

export const say = (text: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

export const exampleText = (): WholeText => ({
  outline: {
    sections: [
      { id: 's1', achievements: ['a1', 'a2'] },
      { id: 's2', achievements: ['a3'] },
    ],
    homeless: [],
    questions: [
      { id: 'q1', answers: ['x'] },
      { id: 'q2', answers: ['y', 'z'] },
    ],
  },
  pieces: {
    lead: { kind: 'lead', prose: say('导语') },
    'key-points': { kind: 'key-points', points: ['一'] },
    'section/s1': { kind: 'section', heading: '接得更快', prose: null },
    'section/s2': { kind: 'section', heading: '办得更好', prose: null },
    ...Object.fromEntries(
      ['a1', 'a2', 'a3'].map((id) => [achievementKey(id), { kind: 'achievement', lead: id, prose: say(id) } as const]),
    ),
    ...Object.fromEntries(['q1', 'q2'].map((id) => [questionKey(id), question(id)])),
    ...Object.fromEntries(
      [
        ['q1', 'x'],
        ['q2', 'y'],
        ['q2', 'z'],
      ].map(([id = '', answer = '']) => [
        answerKey(id, answer),
        { kind: 'answer', speaker: null, posts: [], prose: say(answer) } as const,
      ]),
    ),
  },
})

const question = (summary: string): Piece => ({
  kind: 'question',
  summary,
  outlet: null,
  journalist: '',
  followUp: false,
  prose: say(summary),
})

/** Another wording of one piece. */
export const reword = (text: WholeText, key: string, words: string): WholeText => {
  const piece = text.pieces[key]
  if (!piece || !('prose' in piece)) throw new Error(`${key} has no prose.`)
  return { ...text, pieces: { ...text.pieces, [key]: { ...piece, prose: say(words) } } }
}

export const anyOutline: fc.Arbitrary<Outline> = fc
  .tuple(fc.array(fc.nat(4), { maxLength: 4 }), fc.nat(2), fc.array(fc.nat(3), { maxLength: 4 }))
  .map(([sections, homeless, questions]) => {
    let next = 0
    const ids = (prefix: string, count: number) => Array.from({ length: count }, () => `${prefix}${next++}`)
    return {
      sections: sections.map((count, index) => ({ id: `s${index}`, achievements: ids('a', count) })),
      homeless: ids('a', homeless),
      questions: questions.map((count, index) => ({ id: `q${index}`, answers: ids('x', count) })),
    }
  })

/** Every key, sorted: what must be the same before and after a move. */
export const inventory = (outline: Outline): string[] => listKeys(outline).sort()
