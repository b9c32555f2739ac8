import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/generated/payload-types'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { readPreview } from './read-preview'
import { readReview } from './read-review'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const review = async (person: User | undefined, briefing: string) => readReview(await newsroom.as(person), briefing)

const allowed = async (person: User, briefing: string) =>
  (await review(person, briefing))?.moves.filter((move) => move.allowed).map((move) => move.verb)

const submit = async () => {
  const briefing = await newsroom.prepareBriefing()
  await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '请审' })
  return briefing
}

describe('the review of a briefing', () => {
  it('lets the editor submit drafts, and lists their parts', async () => {
    const { id, achievement } = await newsroom.prepareBriefing()
    const shown = await review(newsroom.people.editor, id)
    expect(shown?.edition).toBeNull()
    expect(shown?.stages.map(({ name }) => name)).toEqual(['初审', '复审', '终审（签发）'])
    expect(shown?.outline.sections).toEqual([
      { number: 1, heading: '接得更快', achievements: [{ id: achievement, title: '接通率稳步提高' }] },
    ])
    expect(await allowed(newsroom.people.editor, id)).toEqual(['submit'])
  })

  it('names who is next, and never somebody who edited it', async () => {
    const { id } = await submit()
    const shown = await review(newsroom.people.first, id)
    expect(shown?.edition).toMatchObject({ number: 1, state: 'in_review', stage: 'first', isOpen: true })
    expect(shown?.next).toContain('初审')
    expect(shown?.next).not.toContain('复审')

    const own = await newsroom.prepareBriefing()
    const { everything } = newsroom.people
    const editorOf = await newsroom.hire('独自一人', ['editor', 'reviewer'], ['first'])
    await newsroom.move(editorOf, 'submit', { briefing: own.id, note: '' })
    expect((await review(everything, own.id))?.next).not.toContain('独自一人')
    expect(await allowed(editorOf, own.id)).toEqual(['recall', 'delegate', 'sign-on-paper'])
  })

  it('keeps each opinion with its name, time and reason at its stage', async () => {
    const { id } = await submit()
    const open = await newsroom.openEdition(id)
    const move = { edition: open?.id, stage: 'first', outcome: 'return', hash: open?.hash, reason: '数据缺少时段。' }
    await newsroom.move(newsroom.people.first, 'decide', move)
    const shown = await review(newsroom.people.editor, id)
    expect(shown?.edition).toMatchObject({ state: 'returned', isOpen: false })
    expect(shown?.stages[0]?.opinions).toMatchObject([{ name: '初审', outcome: 'return', reason: '数据缺少时段。' }])
    expect(await allowed(newsroom.people.editor, id)).toEqual(['submit', 'discard'])
  })

  it('shows what differs from the live edition and nothing else', async () => {
    const { id } = await submit()
    await newsroom.approveAll(id)
    const open = await newsroom.openEdition(id)
    await newsroom.move(newsroom.people.publisher, 'release', { edition: open?.id, hash: open?.hash })
    expect((await review(newsroom.people.editor, id))?.difference).toEqual({
      base: { number: 1, version: 1 },
      changes: [],
    })

    await newsroom.payload.update({
      collection: 'briefings',
      id,
      data: { venue: '市新闻发布厅', revision: 1 },
      draft: true,
      req: await newsroom.as(newsroom.people.colleague),
      overrideAccess: true,
    })
    const changed = await review(newsroom.people.editor, id)
    expect(changed?.difference?.changes).toMatchObject([{ kind: 'added', area: 'facts', after: '市新闻发布厅' }])
    expect(changed?.live?.version).toBe(1)
  })

  it('says what stands in the way of submitting', async () => {
    const { id } = await newsroom.prepareBriefing('')
    const shown = await review(newsroom.people.editor, id)
    expect(shown?.problems).toHaveLength(1)
    expect(shown?.moves.find(({ verb }) => verb === 'submit')).toMatchObject({ allowed: false })
  })

  it('is closed to strangers and to liaisons of other departments, and so is the preview', async () => {
    const { id } = await submit()
    const open = await newsroom.openEdition(id)
    const liaison = await newsroom.hire('联络员', ['liaison'], [], ['别的部门'])
    for (const person of [undefined, liaison]) {
      expect(await review(person, id)).toBeNull()
      expect(await readPreview(await newsroom.as(person), open?.id ?? '')).toBeNull()
    }
  })
})

describe('the preview of an edition', () => {
  it('shows the text that was submitted, whatever the drafts say later', async () => {
    const { id } = await submit()
    const open = await newsroom.openEdition(id)
    await newsroom.move(newsroom.people.editor, 'recall', { edition: open?.id })
    await newsroom.payload.update({
      collection: 'briefings',
      id,
      data: { title: '后来改的标题', revision: 1 },
      draft: true,
      req: await newsroom.as(newsroom.people.editor),
      overrideAccess: true,
    })
    const shown = await readPreview(await newsroom.as(newsroom.people.second), open?.id ?? '')
    expect(shown).toMatchObject({ number: 1, state: 'recalled', hash: open?.hash })
    expect(shown?.content.briefing.title).toBe('市民服务热线运行情况')
  })
})
