import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from './newsroom.testing'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const spellings = (id: string) => [id.toUpperCase(), id.replaceAll('-', ''), `{${id}}`]
const codeOf = (answer: { body: Record<string, unknown> }) =>
  (answer.body.refusal as { code: string } | undefined)?.code

describe('an id in another spelling', () => {
  it('opens no second edition of a briefing', async () => {
    const { id } = await newsroom.prepareBriefing()
    await newsroom.move(newsroom.people.editor, 'submit', { briefing: id, note: '' })
    for (const briefing of spellings(id)) {
      const answer = await newsroom.move(newsroom.people.editor, 'submit', { briefing, note: '' })
      expect([answer.status, codeOf(answer)]).toEqual([409, 'edition-open'])
    }
  })

  it('adds no part to a briefing in review', async () => {
    const { id } = await newsroom.prepareBriefing()
    await newsroom.move(newsroom.people.editor, 'submit', { briefing: id, note: '' })
    for (const briefing of [...spellings(id), { id: id.toUpperCase() }]) {
      const attempt = newsroom.payload.create({
        collection: 'achievements',
        data: { briefing, section: 1, position: 9, lead: '后加的' } as never,
        draft: true,
        req: await newsroom.as(newsroom.people.editor),
        overrideAccess: false,
      })
      await expect(attempt).rejects.toMatchObject({ data: { refusal: { code: 'locked-by-review' } } })
    }
  })

  it('changes and deletes nothing that is in review', async () => {
    const { id, achievement } = await newsroom.prepareBriefing()
    await newsroom.move(newsroom.people.editor, 'submit', { briefing: id, note: '' })
    const req = () => newsroom.as(newsroom.people.editor)
    const locked = { data: { refusal: { code: 'locked-by-review' } } }
    const other = { id: id.toUpperCase(), overrideAccess: false } as const
    const save = newsroom.payload.update({
      collection: 'briefings',
      ...other,
      data: { title: '改', revision: 1 },
      req: await req(),
    })
    await expect(save).rejects.toMatchObject(locked)
    await expect(newsroom.payload.delete({ collection: 'briefings', ...other, req: await req() })).rejects.toBeDefined()
    const part = { collection: 'achievements', id: achievement.toUpperCase(), overrideAccess: false } as const
    await expect(newsroom.payload.delete({ ...part, req: await req() })).rejects.toMatchObject(locked)
  })
})

it('two briefings cannot be on their way to the same address', async () => {
  const first = await newsroom.prepareBriefing()
  const second = await newsroom.prepareBriefing()
  const { docs } = await newsroom.payload.find({
    collection: 'series',
    where: { slug: { equals: first.slug } },
    overrideAccess: true,
  })
  const req = await newsroom.as(newsroom.people.editor)
  req.context.verb = 'test'
  await newsroom.payload.update({
    collection: 'briefings',
    id: second.id,
    data: { series: docs[0]?.id },
    draft: true,
    req,
    overrideAccess: true,
  })
  await newsroom.move(newsroom.people.editor, 'submit', { briefing: first.id, note: '' })
  const answer = await newsroom.move(newsroom.people.editor, 'submit', { briefing: second.id, note: '' })
  expect([answer.status, codeOf(answer)]).toEqual([409, 'address-taken'])
})
