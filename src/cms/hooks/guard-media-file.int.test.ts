import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from '@/editorial/newsroom.testing'
import { drawPicture } from '@/ops/seed/draw-picture'

let newsroom: Newsroom
let picture: { data: Buffer; mimetype: string; name: string; size: number }

beforeAll(async () => {
  newsroom = await openNewsroom()
  const data = await drawPicture('#cfe3f1', '#6f8f6a')
  picture = { data, mimetype: 'image/png', name: 'picture.png', size: data.length }
})
afterAll(() => newsroom.close())

const asEditor = async () => ({
  collection: 'media' as const,
  depth: 0,
  req: await newsroom.as(newsroom.people.editor),
  overrideAccess: false,
})

/** A briefing with one picture that the editor has just put into its gallery. */
async function illustrate() {
  const briefing = await newsroom.prepareBriefing()
  const media = await newsroom.payload.create({ ...(await asEditor()), data: { alt: '示意画' }, file: { ...picture } })
  await newsroom.payload.update({
    collection: 'briefings',
    id: briefing.id,
    data: { gallery: [media.id], revision: 1 },
    req: await newsroom.as(newsroom.people.editor),
    overrideAccess: false,
  })
  return { briefing, media }
}

const refusalOf = async (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: { status: number; data?: { refusal?: { code: string } } }) => [error.status, error.data?.refusal?.code],
  )

const replace = async (id: string) =>
  newsroom.payload.update({ ...(await asEditor()), id, data: {}, file: { ...picture } })
const remove = async (id: string) => newsroom.payload.delete({ ...(await asEditor()), id })

describe('the file of a picture', () => {
  it('may be replaced while no edition holds it, and deleted once no draft shows it', async () => {
    const { briefing, media } = await illustrate()
    expect(await refusalOf(replace(media.id))).toBeNull()
    await newsroom.payload.update({
      collection: 'briefings',
      id: briefing.id,
      data: { gallery: [], revision: 2 },
      req: await newsroom.as(newsroom.people.editor),
      overrideAccess: false,
    })
    expect(await refusalOf(remove(media.id))).toBeNull()
  })

  it('stays as it was signed once it was sent in, released or not, while its words may still be mended', async () => {
    const { briefing, media } = await illustrate()
    const { body } = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
    const { id, hash } = body.edition as { id: string; hash: string }
    const untouched = async () => {
      expect(await refusalOf(replace(media.id))).toEqual([409, 'picture-sent'])
      expect(await refusalOf(remove(media.id))).toEqual([409, 'picture-sent'])
      const now = await newsroom.payload.findByID({ ...(await asEditor()), id: media.id })
      expect(now.filename).toBe(media.filename)
    }
    await untouched()
    await newsroom.approveAll(briefing.id)
    await newsroom.move(newsroom.people.publisher, 'release', { edition: id, hash })
    await untouched()
    const mended = newsroom.payload.update({ ...(await asEditor()), id: media.id, data: { alt: '改好的说明' } })
    expect(await refusalOf(mended)).toBeNull()
  })
})
