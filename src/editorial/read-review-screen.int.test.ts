import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/generated/payload-types'
import { lexicalFromParagraphs } from '@/records/prose'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { performComment } from './perform-comment'
import { readReviewScreen } from './read-review-screen'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const screen = async (person: User | undefined, edition: string, base: string | null = null) =>
  readReviewScreen(await newsroom.as(person), edition, base)

const submit = async (briefing: string): Promise<string> => {
  await newsroom.move(newsroom.people.editor, 'submit', { briefing, note: '' })
  return (await newsroom.openEdition(briefing))?.id ?? ''
}

const returnIt = async (briefing: string) => {
  const open = await newsroom.openEdition(briefing)
  const move = { edition: open?.id, stage: 'first', outcome: 'return', hash: open?.hash, reason: '请修改数据' }
  await newsroom.move(newsroom.people.first, 'decide', move)
}

async function edit(person: User, collection: 'briefings' | 'achievements', id: string, data: Record<string, unknown>) {
  const found = { collection, id, depth: 0, overrideAccess: true } as const
  const { revision } = await newsroom.payload.findByID({ ...found, draft: true })
  const req = await newsroom.as(person)
  await newsroom.payload.update({ ...found, data: { ...data, revision }, draft: true, req })
}

/** Submitted, returned by 初审, and submitted again with another number in the lead. */
async function resubmitted() {
  const briefing = await newsroom.prepareBriefing()
  const first = await submit(briefing.id)
  return {
    briefing,
    first,
    again: async () => {
      await returnIt(briefing.id)
      await edit(newsroom.people.colleague, 'briefings', briefing.id, {
        lead: lexicalFromParagraphs(['热线全年受理来电12.8万件。']),
      })
      return submit(briefing.id)
    },
  }
}

describe('the reviewer’s screen', () => {
  it('shows the whole text in the order of risk when there is nothing to compare with', async () => {
    const { first } = await resubmitted()
    const shown = await screen(newsroom.people.first, first)
    expect(shown?.base).toBeNull()
    expect(shown?.groups.map(({ area }) => area)).toEqual(['figures', 'people', 'statement', 'facts'])
    expect(shown?.groups[0]?.figures.map(({ after }) => after)).toEqual(['98.6%', '12.6万件', '40个'])
    expect(shown?.groups.every(({ unchanged }) => unchanged.length === 0)).toBe(true)
  })

  it('shows a changed number as old, new and difference, the sentence word by word, and folds the rest', async () => {
    const second = await (await resubmitted()).again()
    const shown = await screen(newsroom.people.first, second)
    expect(shown).toMatchObject({ base: { kind: 'edition', number: 1 }, newest: null, summary: '1 项数据变动' })
    const figures = shown?.groups.find(({ area }) => area === 'figures')
    expect(figures?.figures).toMatchObject([
      { before: '12.6万件', after: '12.8万件', difference: '2000', percent: 1.6, unit: '件' },
    ])
    expect(figures?.changed[0]?.pieces).toEqual([
      { kind: 'same', text: '热线全年受理来电' },
      { kind: 'removed', text: '12.6万件' },
      { kind: 'added', text: '12.8万件' },
      { kind: 'same', text: '。' },
    ])
    expect(shown?.groups.find(({ area }) => area === 'statement')?.unchanged.length).toBeGreaterThan(1)
  })

  it('is the same for everybody at the same address, and leads on when there is a newer edition', async () => {
    const { first, again } = await resubmitted()
    const second = await again()
    const old = await screen(newsroom.people.second, first)
    expect(old?.newest).toMatchObject({ id: second, number: 2 })
    const pinned = await screen(newsroom.people.publisher, second, first)
    expect(pinned?.baseKey).toBe(first)
    expect((await screen(newsroom.people.publisher, second, 'none'))?.base).toBeNull()
  })

  it('carries open comments to the next edition, placed where their words now are', async () => {
    const { first, again } = await resubmitted()
    const { first: reviewer, editor } = newsroom.people
    const lead = (await screen(reviewer, first))?.groups
      .flatMap(({ changed }) => changed)
      .find(({ where }) => where === '导语')
    const add = async (quote: string) => {
      const input = { edition: first, passage: lead?.key, quote, text: `关于${quote}`, blocking: true }
      await performComment(await newsroom.as(reviewer), 'add-comment', input)
    }
    await add('受理来电')
    await add('12.6万件')
    const second = await again()
    const shown = await screen(editor, second)
    expect(shown?.comments).toMatchObject([
      { quote: '受理来电', isCarried: true, number: 1, place: { kind: 'words' }, becomes: 'addressed' },
      { quote: '12.6万件', isCarried: true, place: { kind: 'passage', isReworded: true } },
    ])
    expect(shown?.blocking).toBe(2)
    expect((await screen(reviewer, second))?.review.moves.find(({ verb }) => verb === 'decide')?.allowed).toBe(true)
  })

  it('is closed to strangers and to liaisons of other departments', async () => {
    const { first } = await resubmitted()
    const other = await newsroom.hire('外部门', ['liaison'], [], ['市水利局'])
    expect(await screen(undefined, first)).toBeNull()
    expect(await screen(other, first)).toBeNull()
    expect(await screen(newsroom.people.first, '00000000-0000-7000-8000-000000000000')).toBeNull()
  })

  it('names the next that waits for this reviewer', async () => {
    const { first } = await resubmitted()
    const { first: another } = await resubmitted()
    const shown = await screen(newsroom.people.first, first)
    expect(shown?.waiting).toBeGreaterThan(0)
    expect(shown?.next?.edition).not.toBe(first)
    expect((await screen(newsroom.people.first, another))?.next?.edition).not.toBe(another)
  })
})

describe('a liaison at 会签', () => {
  async function ofDepartment() {
    const briefing = await newsroom.prepareBriefing()
    await edit(newsroom.people.editor, 'briefings', briefing.id, { departments: ['市热线中心'] })
    const liaison = await newsroom.hire('联络员', ['liaison'], [], ['市热线中心'])
    return { briefing, liaison }
  }

  it('sees what the office changed since the own department last wrote', async () => {
    const { briefing, liaison } = await ofDepartment()
    await edit(liaison, 'achievements', briefing.achievement, {
      prose: lexicalFromParagraphs(['接通率达到98.6%，座席增加到42个。']),
    })
    await edit(newsroom.people.editor, 'achievements', briefing.achievement, {
      prose: lexicalFromParagraphs(['接通率达到98.6%，座席增加到45个。']),
    })
    const shown = await screen(liaison, await submit(briefing.id))
    expect(shown?.base).toMatchObject({ kind: 'department', number: null })
    expect(shown?.groups[0]?.figures).toMatchObject([{ before: '42个', after: '45个', difference: '3' }])
    const pinned = await screen(newsroom.people.first, shown?.edition.id ?? '', shown?.baseKey)
    expect(pinned?.base?.hash).toBe(shown?.base?.hash)
  })

  it('sees what became of the import when the own department never wrote', async () => {
    const { briefing, liaison } = await ofDepartment()
    await edit(newsroom.people.editor, 'briefings', briefing.id, { title: '改过的标题' })
    const shown = await screen(liaison, await submit(briefing.id))
    expect(shown?.base?.kind).toBe('import')
    const facts = shown?.groups.find(({ area }) => area === 'facts')
    expect(facts?.changed.map(({ where, kind }) => [where, kind])).toEqual([
      ['标题', 'changed'],
      ['发布单位', 'added'],
    ])
  })

  it('sees the edition the own department submitted', async () => {
    const { briefing, liaison } = await ofDepartment()
    await newsroom.move(liaison, 'submit', { briefing: briefing.id, note: '' })
    await returnIt(briefing.id)
    await edit(newsroom.people.editor, 'briefings', briefing.id, { venue: '市新闻发布厅' })
    const shown = await screen(liaison, await submit(briefing.id))
    expect(shown?.base).toMatchObject({ kind: 'department', number: 1 })
    expect(shown?.summary).toBe('1 处基本情况')
  })
})
