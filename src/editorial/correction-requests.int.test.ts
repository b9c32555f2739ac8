import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/generated/payload-types'
import { answerCorrection } from './answer-correction'
import { askCorrection } from './ask-correction'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { readDesk } from './read-desk'

let newsroom: Newsroom
let liaison: User
let stranger: User

beforeAll(async () => {
  newsroom = await openNewsroom()
  liaison = await newsroom.hire('教育局联络员', ['liaison'], [], ['市教育局'])
  stranger = await newsroom.hire('水利局联络员', ['liaison'], [], ['市水利局'])
})
afterAll(() => newsroom.close())

const asked = {
  quote: '接通率达到98.6%',
  proposal: '接通率达到96.8%',
  basis: '市热线中心2022年年报',
}

/** A released briefing of the education office. */
async function releaseOne(): Promise<{ briefing: string; edition: string; hash: string }> {
  const { editor, publisher } = newsroom.people
  const { id } = await newsroom.prepareBriefing()
  await newsroom.editBriefing(editor, id, { departments: ['市教育局'] })
  await newsroom.move(editor, 'submit', { briefing: id, note: '' })
  await newsroom.approveAll(id)
  const open = await newsroom.openEdition(id)
  await newsroom.move(publisher, 'release', { edition: open?.id, hash: open?.hash })
  return { briefing: id, edition: open?.id ?? '', hash: open?.hash ?? '' }
}

const ask = async (person: User | undefined, input: unknown) => askCorrection(await newsroom.as(person), input)
const answer = async (person: User, id: string, input: unknown) =>
  answerCorrection(await newsroom.as(person), id, input)
const codeOf = ({ body }: { body: Record<string, unknown> }) => (body.refusal as { code: string } | undefined)?.code
const idOf = ({ body }: { body: Record<string, unknown> }) => (body.request as { id: string }).id

describe('a request for correction', () => {
  it('goes from a liaison to the editors, and the answer back to the liaison', async () => {
    const { edition, briefing } = await releaseOne()
    const reply = await ask(liaison, { edition, ...asked })
    expect(reply).toMatchObject({ status: 200, body: { request: { place: '第一部分 · 接通率稳步提高' } } })
    const waiting = (await readDesk(await newsroom.as(newsroom.people.colleague)))?.requests
    expect(waiting?.find((request) => request.briefing === briefing)).toMatchObject({
      ...asked,
      state: 'open',
      askedBy: '教育局联络员',
    })
    expect((await readDesk(await newsroom.as(newsroom.people.first)))?.requests).toEqual([])

    await answer(newsroom.people.colleague, idOf(reply), { outcome: 'decline', reason: '年报口径不同' })
    const own = (await readDesk(await newsroom.as(liaison)))?.ownRequests
    expect(own).toMatchObject([{ state: 'declined', answer: { by: '编辑乙', reason: '年报口径不同' } }])
    const left = (await readDesk(await newsroom.as(newsroom.people.colleague)))?.requests
    expect(left?.some((request) => request.briefing === briefing)).toBe(false)
  })

  it('that was accepted stays with the editors until a newer edition is public', async () => {
    const { colleague, editor, publisher } = newsroom.people
    const { edition, briefing } = await releaseOne()
    const id = idOf(await ask(publisher, { edition, ...asked }))
    await answer(colleague, id, { outcome: 'accept' })
    const find = async (person: User, list: 'requests' | 'ownRequests') =>
      (await readDesk(await newsroom.as(person)))?.[list].find((request) => request.id === id)
    expect(await find(editor, 'requests')).toMatchObject({ state: 'accepted' })

    await newsroom.editBriefing(editor, briefing, { title: '更正后的标题' })
    await newsroom.move(editor, 'submit', { briefing, note: '' })
    await newsroom.approveAll(briefing)
    const open = await newsroom.openEdition(briefing)
    await newsroom.move(publisher, 'release', { edition: open?.id, hash: open?.hash })
    expect(await find(editor, 'requests')).toBeUndefined()
    expect(await find(publisher, 'ownRequests')).toMatchObject({ state: 'corrected' })
    expect(codeOf(await ask(publisher, { edition, ...asked }))).toBe('not-live')
  })

  it('is answered once, by an editor, and declined only with a reason', async () => {
    const { edition } = await releaseOne()
    const id = idOf(await ask(liaison, { edition, ...asked }))
    const { editor, publisher } = newsroom.people
    expect(codeOf(await answer(publisher, id, { outcome: 'accept' }))).toBe('not-editor')
    expect(codeOf(await answer(liaison, id, { outcome: 'accept' }))).toBe('not-editor')
    expect(codeOf(await answer(editor, id, { outcome: 'decline', reason: '不' }))).toBe('reason-missing')
    const both = await Promise.all([
      answer(editor, id, { outcome: 'accept' }),
      answer(newsroom.people.colleague, id, { outcome: 'decline', reason: '没有依据' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('must quote what is public, and say what would be right and why', async () => {
    const { edition } = await releaseOne()
    const codes = []
    for (const wrong of [
      { quote: '接通率达到99.9%' },
      { quote: '' },
      { proposal: ' ' },
      { proposal: asked.quote },
      { basis: '无' },
      { anchor: 'p-elsewhere' },
    ]) {
      codes.push(codeOf(await ask(liaison, { edition, ...asked, ...wrong })))
    }
    expect(codes).toEqual([
      'quote-not-found',
      'quote-not-found',
      'nothing-proposed',
      'same-words',
      'basis-missing',
      'quote-not-found',
    ])
  })

  it('of another department’s liaison or of a stranger meets nothing, and every attempt is audited', async () => {
    const { edition } = await releaseOne()
    expect(await ask(undefined, { edition, ...asked })).toMatchObject({ status: 401 })
    expect(await ask(stranger, { edition, ...asked })).toMatchObject({ status: 404 })
    expect(await ask(stranger, { edition: 'x' })).toMatchObject({ status: 422 })
    await ask(liaison, { edition, ...asked })
    const req = await newsroom.as(undefined)
    const { docs } = await req.payload.find({
      collection: 'audit-events',
      where: { subject: { equals: edition }, event: { like: 'correction' } },
      sort: 'seq',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ event, actorName }) => [event, actorName])).toEqual([
      ['correction-asked-refused', '水利局联络员'],
      ['correction-asked', '教育局联络员'],
    ])
    expect(docs.at(-1)?.body).not.toContain('98.6')
  })

  it('loses the words it quotes when the edition they are from is expunged, and not before', async () => {
    const { publisher, final, editor } = newsroom.people
    const { edition, briefing } = await releaseOne()
    const id = idOf(await ask(liaison, { edition, ...asked }))
    await answer(editor, id, { outcome: 'decline', reason: '与年报一致' })
    const read = async () =>
      (await readDesk(await newsroom.as(liaison)))?.ownRequests.find((request) => request.briefing === briefing)
    expect(await read()).toMatchObject({ ...asked, answer: { reason: '与年报一致' } })
    const reason = '法律要求不得保留这些内容'
    for (const verb of ['retract', 'confirm-retract', 'expunge', 'confirm-expunge']) {
      const done = await newsroom.move(verb.startsWith('confirm') ? final : publisher, verb, { edition, reason })
      expect([verb, done.status]).toEqual([verb, 200])
    }
    expect(JSON.stringify(await read())).not.toMatch(/接通率|年报/)
  })
})
