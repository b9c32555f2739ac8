import { describe, expect, it } from 'vitest'
import { exampleText, say } from '@/domain/text/example-text.testing'
import type { Piece, SavedText, WholeText } from '@/domain/text/whole-text'
import { clearDrafts, findDrafts, keepDraft, takeDraft, textsOfDraft } from './local-draft'
import { countUnsaved, TextStore } from './text-store'

const saved = (text: WholeText = exampleText(), revision = 1): SavedText => ({
  briefing: 'b',
  text,
  revisions: Object.fromEntries(['b', 'a1', 'a2', 'a3', 'q1', 'q2'].map((id) => [id, revision])),
  places: {
    a1: { section: 1, position: 1 },
    a2: { section: 1, position: 2 },
    a3: { section: 2, position: 1 },
    q1: { section: 0, position: 1 },
    q2: { section: 0, position: 2 },
  },
})

const lead = (words: string): Piece => ({ kind: 'lead', prose: say(words) })
const withLead = (words: string): WholeText => {
  const text = exampleText()
  return { ...text, pieces: { ...text.pieces, lead: lead(words) } }
}

describe('the whole text in the browser', () => {
  it('keeps what was typed while a save was under way', () => {
    const store = new TextStore(saved())
    store.write('lead', lead('先写的'))
    const sent = store.get().text
    store.write('lead', lead('后写的'))
    store.settle(sent, { revisions: { b: 2 }, created: {} })
    expect(countUnsaved(store.get())).toBe(1)
    expect(store.changes()).toEqual([{ collection: 'briefings', id: 'b', revision: 2, data: { lead: say('后写的') } }])
  })

  it('knows a part it made under its own name, and sends the one the server gave', () => {
    const store = new TextStore(saved())
    const key = store.add('question')
    store.write(key, { ...(store.get().text.pieces[key] as Piece), prose: say('新的一问') } as Piece)
    const [created] = store.changes()
    expect(created).toMatchObject({ collection: 'questions', revision: null, data: { position: 3 } })
    store.settle(store.get().text, { revisions: { q3: 1 }, created: { [created?.id ?? '']: 'q3' } })
    expect(countUnsaved(store.get())).toBe(0)
    store.add('answer', created?.id)
    expect(takeDraft(store.underRealIds(), 1)?.outline.base.questions.at(-1)?.id).toBe('q3')
    expect(store.changes()).toMatchObject([{ id: 'q3', revision: 1, data: { answers: [{}] } }])
  })

  it('makes no second part when the answer to a save was lost on the way', () => {
    const store = new TextStore(saved())
    const key = store.add('question')
    store.write(key, { ...(store.get().text.pieces[key] as Piece), prose: say('新的一问') } as Piece)
    const text = exampleText()
    store.meet({
      ...saved({
        outline: { ...text.outline, questions: [...text.outline.questions, { id: 'q9', answers: [] }] },
        pieces: {
          ...text.pieces,
          'question/q9': {
            kind: 'question',
            summary: '新的一问',
            outlet: null,
            journalist: '',
            followUp: false,
            prose: say('新的一问'),
          },
        },
      }),
      revisions: { ...saved().revisions, q9: 1 },
      places: { ...saved().places, q9: { section: 0, position: 3 } },
    })
    expect(store.get().text.outline.questions).toHaveLength(3)
    expect(store.changes().filter(({ revision }) => revision === null)).toEqual([])
  })

  it('asks about a clash once, and saves over theirs when mine is chosen', () => {
    const store = new TextStore(saved())
    store.write('lead', lead('我的'))
    store.meet(saved(withLead('对方的'), 5))
    expect(store.get().conflicts).toMatchObject([{ key: 'lead', theirs: lead('对方的') }])
    store.resolve('lead', 'mine')
    expect(store.changes()).toMatchObject([{ revision: 5, data: { lead: say('我的') } }])
    store.meet(saved(withLead('对方的'), 5))
    expect(store.get().conflicts).toEqual([])
  })

  it('makes a part anew that the other deleted and I want to keep', () => {
    const store = new TextStore(saved())
    store.write('achievement/a3', { kind: 'achievement', lead: '我改的', prose: null })
    const text = exampleText()
    const sections = text.outline.sections.map((own) => ({
      ...own,
      achievements: own.achievements.filter((id) => id !== 'a3'),
    }))
    const { a3: _, ...revisions } = saved().revisions
    store.meet({ ...saved(), text: { ...text, outline: { ...text.outline, sections } }, revisions })
    store.resolve('achievement/a3', 'mine')
    expect(store.changes()).toMatchObject([{ id: 'a3', revision: null, data: { lead: '我改的' } }])
  })
})

/** Enough of a browser's storage. */
const storage = (): Storage => {
  const kept: Record<string, string> = {}
  Object.defineProperties(kept, {
    getItem: { value: (key: string) => kept[key] ?? null },
    setItem: { value: (key: string, value: string) => void Object.assign(kept, { [key]: value }) },
    removeItem: { value: (key: string) => void delete kept[key] },
  })
  return kept as unknown as Storage
}

describe('unsaved work kept in the browser', () => {
  const mine = { account: 'me', briefing: 'b', window: 'w1' }

  it('is offered to the same account at the same briefing only, and gone after signing out', () => {
    const kept = storage()
    const store = new TextStore(saved())
    store.write('lead', lead('没存'))
    keepDraft(kept, mine, takeDraft(store.underRealIds(), 1))
    expect(findDrafts(kept, { ...mine, window: 'w2' }).map(({ draft }) => draft.pieces.lead?.mine)).toEqual([
      lead('没存'),
    ])
    for (const other of [{ ...mine, account: 'you' }, { ...mine, briefing: 'c' }, mine]) {
      expect(findDrafts(kept, { ...other, window: other === mine ? 'w1' : 'w2' })).toEqual([])
    }
    clearDrafts(kept)
    expect(findDrafts(kept, { ...mine, window: 'w2' })).toEqual([])
  })

  it('clashes with what was saved since, and with nothing else', () => {
    const store = new TextStore(saved())
    store.write('lead', lead('没存'))
    const draft = takeDraft(store.underRealIds(), 1)
    if (!draft) throw new Error('There was something unsaved.')
    const later = new TextStore(saved(withLead('别人存的'), 2))
    const { base, mine: own } = textsOfDraft(draft, later.get().saved.text)
    later.restore(base, own)
    expect(later.get().conflicts.map(({ key }) => key)).toEqual(['lead'])
    expect(takeDraft(new TextStore(saved()).underRealIds(), 1)).toBeNull()
  })
})
