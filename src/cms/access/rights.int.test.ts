import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from '@/editorial/newsroom.testing'
import type { User } from '@/generated/payload-types'

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

it('whoever changes somebody’s rights or password is named in the audit log', async () => {
  const colleague = await newsroom.hire('调岗的人', ['editor'])
  await newsroom.payload.update({
    collection: 'users',
    id: colleague.id,
    data: { roles: ['reviewer'], password: 'another long password' },
    req: await newsroom.as(newsroom.people.admin),
    overrideAccess: false,
  })
  const { docs } = await newsroom.payload.find({
    collection: 'audit-events',
    where: { subject: { equals: colleague.id }, event: { equals: 'account-changed' } },
    overrideAccess: true,
  })
  expect(docs[0]?.actor).toBe(newsroom.people.admin.id)
  expect(JSON.parse(docs[0]?.body ?? '{}').details.changed).toEqual(['roles', 'password'])
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
