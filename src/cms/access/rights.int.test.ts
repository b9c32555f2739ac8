import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from '@/editorial/newsroom.testing'
import type { User } from '@/generated/payload-types'
import { drawPicture } from '@/ops/seed/draw-picture'
import { lexicalFromParagraphs } from '@/records/prose'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const sees = async (user: User, collection: 'briefings' | 'achievements', id: string) => {
  const req = await newsroom.as(user)
  const one = { collection, depth: 0, req, overrideAccess: false } as const
  const found = await newsroom.payload.findByID({ ...one, id, draft: true, disableErrors: true })
  const { docs } = await newsroom.payload.find({ ...one, where: { id: { equals: id } }, draft: true })
  return [Boolean(found), docs.length > 0]
}

it('a liaison sees a briefing once the own department takes part in it, with its parts, and no other', async () => {
  const briefing = await newsroom.prepareBriefing()
  const own = await newsroom.hire('本部门联络员', ['liaison'], [], ['市教育局'])
  const stranger = await newsroom.hire('外部门联络员', ['liaison'], [], ['市水利局'])
  const homeless = await newsroom.hire('无部门联络员', ['liaison'])
  expect(await sees(own, 'briefings', briefing.id)).toEqual([false, false])
  await newsroom.payload.update({
    collection: 'briefings',
    id: briefing.id,
    data: { departments: ['市教育局'], revision: 1 },
    draft: true,
    req: await newsroom.as(newsroom.people.editor),
    overrideAccess: false,
  })
  expect(await sees(own, 'briefings', briefing.id)).toEqual([true, true])
  expect(await sees(own, 'achievements', briefing.achievement)).toEqual([true, true])
  for (const nobody of [stranger, homeless]) {
    expect(await sees(nobody, 'briefings', briefing.id)).toEqual([false, false])
    expect(await sees(nobody, 'achievements', briefing.achievement)).toEqual([false, false])
  }
})

it('an auditor reads accounts and changes none but the own', async () => {
  const attempt = newsroom.payload.update({
    collection: 'users',
    id: newsroom.people.editor.id,
    data: { name: '改名' },
    req: await newsroom.as(newsroom.people.auditor),
    overrideAccess: false,
  })
  await expect(attempt).rejects.toMatchObject({ status: 403 })
})

it('whoever changes somebody’s rights is named in the audit log, and nobody sets a password on the form', async () => {
  const colleague = await newsroom.hire('调岗的人', ['editor'])
  const change = async (data: Record<string, unknown>) =>
    newsroom.payload.update({
      collection: 'users',
      id: colleague.id,
      data,
      req: await newsroom.as(newsroom.people.security),
      overrideAccess: false,
    })
  await change({ roles: ['reviewer'] })
  await expect(change({ password: 'another long password' })).rejects.toMatchObject({ status: 403 })
  const { docs } = await newsroom.payload.find({
    collection: 'audit-events',
    where: { subject: { equals: colleague.id }, event: { equals: 'account-changed' } },
    overrideAccess: true,
  })
  expect(docs[0]?.actor).toBe(newsroom.people.security.id)
  expect(JSON.parse(docs[0]?.body ?? '{}').details.changed).toEqual(['roles'])
})

it('an editor cannot put a new series on a weaker plan of review', async () => {
  const made = await newsroom.payload.create({
    collection: 'series',
    data: { title: '弱方案', slug: `weak-${Date.now()}`, plan: 'two-stage' },
    req: await newsroom.as(newsroom.people.editor),
    overrideAccess: false,
  })
  expect(made.plan ?? null).toBeNull()
})

const upload = async (user: User): Promise<string> => {
  const data = await drawPicture('#cfe3f1', '#6f8f6a')
  const file = { data, mimetype: 'image/png', name: 'picture.png', size: data.length }
  const req = await newsroom.as(user)
  const made = { collection: 'media', data: { alt: '示意画' }, file, depth: 0, overrideAccess: false } as const
  return (await newsroom.payload.create({ ...made, req })).id
}

const seesPicture = async (user: User, id: string): Promise<boolean> => {
  const one = { collection: 'media', id, depth: 0, overrideAccess: false, disableErrors: true } as const
  return Boolean(await newsroom.payload.findByID({ ...one, req: await newsroom.as(user) }))
}

it('a liaison sees released pictures, their own uploads and what the own department’s drafts show, and no other', async () => {
  const own = await newsroom.hire('本部门联络员', ['liaison'], [], ['市教育局'])
  const stranger = await newsroom.hire('外部门联络员', ['liaison'], [], ['市水利局'])
  const { editor } = newsroom.people
  const [loose, shown, inProse, uploaded] = [
    await upload(editor),
    await upload(editor),
    await upload(editor),
    await upload(own),
  ]
  const briefing = await newsroom.prepareBriefing()
  const req = await newsroom.as(editor)
  await newsroom.payload.update({
    collection: 'briefings',
    id: briefing.id,
    data: { departments: ['市教育局'], gallery: [shown], revision: 1 },
    req,
    overrideAccess: false,
  })
  const { root } = lexicalFromParagraphs(['接通率提高。'])
  const image = { type: 'upload', version: 3, relationTo: 'media', value: inProse, fields: {}, id: 'u-1', format: '' }
  await newsroom.payload.update({
    collection: 'achievements',
    id: briefing.achievement,
    data: { prose: { root: { ...root, children: [...root.children, image] } }, revision: 1 },
    req: await newsroom.as(editor),
    overrideAccess: false,
  })
  for (const picture of [shown, inProse, uploaded]) {
    expect([await seesPicture(own, picture), await seesPicture(stranger, picture)]).toEqual([true, false])
    expect(await seesPicture(editor, picture)).toBe(true)
  }
  expect(await seesPicture(own, loose)).toBe(false)
  const released = { collection: 'media', id: loose, data: { released: true }, overrideAccess: true } as const
  await newsroom.payload.update({ ...released, req: await newsroom.as(editor) })
  expect(await seesPicture(own, loose)).toBe(true)
})

it('nobody overwrites what the import noted of the original file', async () => {
  const { editor } = newsroom.people
  const briefing = await newsroom.prepareBriefing()
  const noted = { name: '原稿.docx', sha256: 'a'.repeat(64) }
  const one = { collection: 'briefings', id: briefing.id, depth: 0 } as const
  const imported = { originals: [noted], revision: 1 }
  await newsroom.payload.update({ ...one, data: imported, overrideAccess: true, req: await newsroom.as(editor) })
  const forged = { originals: [{ name: '伪造.docx', sha256: 'b'.repeat(64) }], revision: 2 }
  const saved = await newsroom.payload.update({
    ...one,
    data: forged,
    overrideAccess: false,
    req: await newsroom.as(editor),
  })
  expect(saved.originals?.map(({ name, sha256 }) => ({ name, sha256 }))).toEqual([noted])
})
