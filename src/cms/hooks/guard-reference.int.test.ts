import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from '@/editorial/newsroom.testing'
import { drawPicture } from '@/ops/seed/draw-picture'

type Reference = 'speakers' | 'outlets' | 'indicators' | 'topics' | 'media'

let newsroom: Newsroom
let stamp = Date.now()

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const request = async () => ({
  depth: 0,
  req: await newsroom.as(newsroom.people.everything),
  overrideAccess: false as const,
})

const unique = (name: string) => `${name}${stamp++}`

async function makeReferences(): Promise<Record<Reference, string>> {
  const { payload } = newsroom
  const data = await drawPicture('#cfe3f1', '#6f8f6a')
  const file = { data, mimetype: 'image/png', name: 'picture.png', size: data.length }
  const speaker = { name: '柳成蹊', slug: unique('r-') }
  return {
    speakers: (await payload.create({ collection: 'speakers', data: speaker, ...(await request()) })).id,
    outlets: (await payload.create({ collection: 'outlets', data: { name: unique('报') }, ...(await request()) })).id,
    indicators: (await payload.create({ collection: 'indicators', data: { name: unique('率') }, ...(await request()) }))
      .id,
    topics: (await payload.create({ collection: 'topics', data: { name: unique('题') }, ...(await request()) })).id,
    media: (await payload.create({ collection: 'media', data: { alt: '示意画' }, file, ...(await request()) })).id,
  }
}

const picture = (id: string) => ({
  root: {
    type: 'root',
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
    children: [{ type: 'upload', version: 3, relationTo: 'media', value: id, fields: {}, id: unique('u'), format: '' }],
  },
})

const refusalOf = async (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: { status: number; data?: { refusal?: { code: string } } }) => [error.status, error.data?.refusal?.code],
  )

const remove = async (collection: Reference | 'series', id: string) =>
  refusalOf(newsroom.payload.delete({ collection, id, ...(await request()) }))

const USED = [409, 'still-used']

describe('a document of reference', () => {
  it('is not deleted while the newest draft of a briefing names it', async () => {
    const briefing = await newsroom.prepareBriefing()
    const { speakers, topics, media } = await makeReferences()
    const save = async (data: Record<string, unknown>) =>
      newsroom.payload.update({ collection: 'briefings', id: briefing.id, data, ...(await request()) })
    await save({ hosts: [{ speaker: speakers }], topics: [topics], gallery: [media], revision: 1 })
    expect(await remove('speakers', briefing.speaker)).toEqual(USED)
    expect(await remove('speakers', speakers)).toEqual(USED)
    expect(await remove('topics', topics)).toEqual(USED)
    expect(await remove('media', media)).toEqual(USED)
    await save({ hosts: [], topics: [], gallery: [], photoSlots: [{ media }], revision: 2 })
    expect(await remove('media', media)).toEqual(USED)
    await save({ photoSlots: [], revision: 3 })
    expect(await remove('speakers', speakers)).toBeNull()
    expect(await remove('topics', topics)).toBeNull()
    expect(await remove('media', media)).toBeNull()
  })

  it('is not deleted while the newest draft of an achievement or a question names it', async () => {
    const briefing = await newsroom.prepareBriefing()
    const { speakers, outlets, indicators, media } = await makeReferences()
    const figures = [{ text: '98.6%', value: '98.6', indicator: indicators }]
    const part = { collection: 'achievements', id: briefing.achievement } as const
    await newsroom.payload.update({ ...part, data: { figures, revision: 1 }, ...(await request()) })
    const question = await newsroom.payload.create({
      collection: 'questions',
      data: {
        briefing: briefing.id,
        position: 1,
        summary: '怎样接得更快',
        outlet: outlets,
        question: picture(media),
        answers: [{ speaker: speakers }],
      },
      draft: true,
      ...(await request()),
    })
    expect(await remove('indicators', indicators)).toEqual(USED)
    expect(await remove('outlets', outlets)).toEqual(USED)
    expect(await remove('speakers', speakers)).toEqual(USED)
    expect(await remove('media', media)).toEqual(USED)
    await newsroom.payload.delete({ collection: 'questions', id: question.id, ...(await request()) })
    expect(await remove('outlets', outlets)).toBeNull()
    expect(await remove('speakers', speakers)).toBeNull()
    expect(await remove('media', media)).toBeNull()
  })

  it('is entered in the ledger when it is deleted', async () => {
    const { outlets } = await makeReferences()
    await remove('outlets', outlets)
    const { docs } = await newsroom.payload.find({
      collection: 'edits',
      where: { document: { equals: outlets } },
      sort: 'seq',
      overrideAccess: true,
    })
    expect(docs.map(({ operation, actor }) => [operation, actor])).toEqual([
      ['create', newsroom.people.everything.id],
      ['delete', newsroom.people.everything.id],
    ])
  })

  it('is changed and deleted one at a time', async () => {
    const { topics } = await makeReferences()
    const where = { id: { equals: topics } }
    const inBulk = newsroom.payload.delete({ collection: 'topics', where, ...(await request()) })
    expect((await refusalOf(inBulk))?.[0]).toBe(403)
    const data = { name: unique('批量') }
    const renamed = newsroom.payload.update({ collection: 'topics', where, data, ...(await request()) })
    expect((await refusalOf(renamed))?.[0]).toBe(403)
  })

  it('counts its editor as an author of the edition that takes it out of the live one', async () => {
    const briefing = await newsroom.prepareBriefing()
    const { editor, everything, publisher } = newsroom.people
    const { body } = await newsroom.move(editor, 'submit', { briefing: briefing.id, note: '' })
    const { id, hash } = body.edition as { id: string; hash: string }
    await newsroom.approveAll(briefing.id)
    await newsroom.move(publisher, 'release', { edition: id, hash })
    const person = { collection: 'speakers', id: briefing.speaker } as const
    await newsroom.payload.update({ ...person, data: { name: '柳成' }, ...(await request()) })
    const { speaker: other } = await newsroom.prepareBriefing()
    await newsroom.payload.update({
      collection: 'briefings',
      id: briefing.id,
      data: { presenters: [{ speaker: other, posts: ['市热线中心主任'] }], revision: 1 },
      req: await newsroom.as(editor),
      overrideAccess: false,
    })
    expect(await remove('speakers', briefing.speaker)).toBeNull()
    await newsroom.move(editor, 'submit', { briefing: briefing.id, note: '' })
    const { docs } = await newsroom.payload.find({
      collection: 'editions',
      where: { briefing: { equals: briefing.id } },
      sort: '-number',
      limit: 1,
      overrideAccess: true,
    })
    expect(docs[0]?.contributors).toContain(everything.id)
  })
})
