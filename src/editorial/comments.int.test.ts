import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/generated/payload-types'
import { parseContent } from './edition-content'
import { eraseComments } from './erase-comments'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { performComment } from './perform-comment'
import { inTransaction } from './transaction'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

type Told = { status: number; id: string; state: string; code: string }

async function comment(person: User | undefined, verb: string, input: unknown): Promise<Told> {
  const { status, body } = await performComment(await newsroom.as(person), verb, input)
  const { comment: done, refusal } = body as { comment?: Told; refusal?: Told }
  return { status, id: done?.id ?? '', state: done?.state ?? '', code: refusal?.code ?? '' }
}

/** A submitted briefing with the key of its first paragraph. */
async function submitted() {
  const briefing = await newsroom.prepareBriefing()
  await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
  return { ...briefing, ...(await openOf(briefing.id)) }
}

async function openOf(briefing: string) {
  const open = await newsroom.openEdition(briefing)
  const req = await newsroom.as(newsroom.people.editor)
  const content = await inTransaction(req, () => parseContent(req, open?.id ?? ''))
  return { edition: open?.id ?? '', hash: open?.hash ?? '', lead: content?.lead[0]?.id ?? '' }
}

const decide = (person: User, at: { edition: string; hash: string }, rest: Record<string, unknown>) =>
  newsroom.move(person, 'decide', { edition: at.edition, stage: 'first', hash: at.hash, checklist: 'all', ...rest })

const stored = async (briefing: string) => {
  const { docs } = await newsroom.payload.find({
    collection: 'comments',
    where: { briefing: { equals: briefing } },
    sort: 'at',
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

describe('a comment', () => {
  it('keeps the words it is about, with those around them', async () => {
    const at = await submitted()
    const { first } = newsroom.people
    const input = { edition: at.edition, passage: at.lead, quote: '12.6万件', text: '请注明截至日期' }
    expect(await comment(first, 'add-comment', input)).toMatchObject({ status: 200, state: 'open' })
    expect(await stored(at.id)).toMatchObject([
      {
        anchor: at.lead,
        quote: '12.6万件',
        prefix: '热线全年受理来电',
        suffix: '。',
        authorName: '初审',
        place: '导语',
      },
    ])
  })

  it('is refused where the words are not, on an edition that is not the newest, and to strangers', async () => {
    const at = await submitted()
    const input = { edition: at.edition, passage: at.lead, quote: '不存在的话', text: '请核' }
    expect(await comment(newsroom.people.first, 'add-comment', input)).toMatchObject({
      status: 422,
      code: 'quote-not-found',
    })
    expect(await comment(undefined, 'add-comment', input)).toMatchObject({ status: 401 })
    await newsroom.move(newsroom.people.editor, 'recall', { edition: at.edition })
    await newsroom.move(newsroom.people.editor, 'submit', { briefing: at.id, note: '' })
    const late = { edition: at.edition, text: '说的是旧稿' }
    expect(await comment(newsroom.people.first, 'add-comment', late)).toMatchObject({ code: 'edition-not-newest' })
    expect(await stored(at.id)).toEqual([])
  })

  it('is open to the liaisons of the departments that take part, and to no others', async () => {
    const briefing = await newsroom.prepareBriefing()
    await newsroom.payload.update({
      collection: 'briefings',
      id: briefing.id,
      data: { departments: ['市热线中心'], revision: 1 },
      draft: true,
      req: await newsroom.as(newsroom.people.editor),
      overrideAccess: true,
    })
    await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
    const { edition } = await openOf(briefing.id)
    const own = await newsroom.hire('本部门', ['liaison'], [], ['市热线中心'])
    const other = await newsroom.hire('外部门', ['liaison'], [], ['市水利局'])
    const added = await comment(own, 'add-comment', { edition, text: '口径与台账一致', blocking: true })
    expect(added.status).toBe(200)
    expect(await comment(other, 'add-comment', { edition, text: '看不到' })).toMatchObject({ status: 404 })
    expect(await comment(other, 'reply', { comment: added.id, text: '看不到' })).toMatchObject({ status: 404 })
  })

  it('takes replies, keeps its words for good, and can be erased but not reworded', async () => {
    const at = await submitted()
    const { first, editor } = newsroom.people
    const { id } = await comment(first, 'add-comment', { edition: at.edition, text: '请核对口径' })
    expect(await comment(editor, 'reply', { comment: id, text: '已核对' })).toMatchObject({
      status: 200,
      state: 'open',
    })
    const change = (text: string) =>
      newsroom.payload.update({ collection: 'comments', id, data: { text }, depth: 0, overrideAccess: true })
    await expect(change('改写')).rejects.toThrow()
    await expect(
      newsroom.payload.delete({ collection: 'comments', id, depth: 0, overrideAccess: true }),
    ).rejects.toThrow()
    const req = await newsroom.as(undefined)
    await inTransaction(req, () => eraseComments(req, at.edition))
    expect((await stored(at.id)).map(({ text }) => text)).toEqual(['', ''])
  })

  it('says in the log that it was made, by its hash and never by its words', async () => {
    const at = await submitted()
    await comment(newsroom.people.first, 'add-comment', { edition: at.edition, text: '只此一句的批注' })
    const { docs } = await newsroom.payload.find({
      collection: 'audit-events',
      where: { subject: { equals: at.edition }, event: { equals: 'comment-added' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.body).not.toContain('只此一句的批注')
  })
})

describe('a blocking comment', () => {
  it('keeps every reviewer from approving until somebody who did not edit closes it', async () => {
    const at = await submitted()
    const { first, second, editor } = newsroom.people
    const { id } = await comment(second, 'add-comment', { edition: at.edition, text: '数据缺依据', blocking: true })
    expect(await decide(first, at, { outcome: 'approve' })).toMatchObject({
      status: 409,
      body: { refusal: { code: 'comments-open' } },
    })
    expect(await comment(editor, 'resolve-comment', { comment: id, text: '已补依据' })).toMatchObject({
      state: 'addressed',
    })
    expect((await decide(first, at, { outcome: 'approve' })).status).toBe(409)
    expect(await comment(first, 'resolve-comment', { comment: id })).toMatchObject({ state: 'resolved' })
    expect((await decide(first, at, { outcome: 'approve' })).status).toBe(200)
  })

  it('written after the last approval keeps the edition from being released', async () => {
    const at = await submitted()
    await newsroom.approveAll(at.id)
    const { final, publisher } = newsroom.people
    const { id } = await comment(final, 'add-comment', { edition: at.edition, text: '请暂缓', blocking: true })
    const release = () => newsroom.move(publisher, 'release', { edition: at.edition, hash: at.hash })
    expect(await release()).toMatchObject({ status: 409, body: { refusal: { code: 'comments-open' } } })
    await comment(final, 'resolve-comment', { comment: id })
    expect((await release()).status).toBe(200)
  })

  it('goes on blocking the next edition', async () => {
    const at = await submitted()
    const { first, editor } = newsroom.people
    await comment(first, 'add-comment', { edition: at.edition, passage: at.lead, text: '请核', blocking: true })
    await newsroom.move(editor, 'recall', { edition: at.edition })
    await newsroom.move(editor, 'submit', { briefing: at.id, note: '' })
    const next = await openOf(at.id)
    expect((await decide(first, next, { outcome: 'approve' })).status).toBe(409)
    expect((await decide(first, next, { outcome: 'return', reason: '批注还没有处理' })).status).toBe(200)
  })
})

describe('a return', () => {
  it('leaves its reason as a comment where its reviewer wrote none, and only then', async () => {
    const at = await submitted()
    const { first } = newsroom.people
    await decide(first, at, { outcome: 'return', reason: '请补充截至日期' })
    expect(await stored(at.id)).toMatchObject([{ text: '请补充截至日期', author: first.id, state: 'open' }])

    const second = await submitted()
    await comment(first, 'add-comment', { edition: second.edition, passage: second.lead, text: '这里的口径' })
    await decide(first, second, { outcome: 'return', reason: '见批注，请修改' })
    expect(await stored(second.id)).toMatchObject([{ text: '这里的口径' }])
  })
})
