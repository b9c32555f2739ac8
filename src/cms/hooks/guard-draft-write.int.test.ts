import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from '@/editorial/newsroom.testing'
import { queryCommitted, sql } from '@/editorial/transaction'
import type { User } from '@/generated/payload-types'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/** A save as REST makes it: `overrideAccess` left out means false there, and the arguments are the client's. */
const save = async (user: User, id: string, data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  newsroom.payload.update({
    collection: 'briefings',
    id,
    data: data as never,
    req: await newsroom.as(user),
    overrideAccess: false,
    ...more,
  })

const refusalOf = async (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: { status: number; data?: { refusal?: { code: string } } }) => [error.status, error.data?.refusal?.code],
  )

const statusesOf = async (id: string) =>
  queryCommitted<{ status: string; latest: string }>(
    await newsroom.as(undefined),
    sql`select b._status::text as status,
          (select count(*) from _briefings_v v where v.parent_id = b.id and v.latest) as latest
        from briefings b where b.id::text = ${id}`,
  )

describe('the drafts of a briefing', () => {
  it('stay drafts, whatever a save asks for', async () => {
    const { id } = await newsroom.prepareBriefing()
    const tricks: { data?: Record<string, unknown>; args?: Record<string, unknown> }[] = [
      { data: { _status: 'published' } },
      { data: { _status: 'published' }, args: { draft: false } },
      { args: { publishAllLocales: true, draft: false } },
      { args: { unpublishAllLocales: true } },
      { args: { publishSpecificLocale: 'zh' } },
    ]
    let revision = 1
    for (const { data, args } of tricks) {
      const saved = await save(newsroom.people.editor, id, { title: '改', revision, ...data }, args)
      expect(saved._status).toBe('draft')
      revision = saved.revision ?? 0
    }
    expect(await statusesOf(id)).toEqual([{ status: 'draft', latest: '1' }])
  })

  it('are never overwritten by a save that is based on older text', async () => {
    const { id } = await newsroom.prepareBriefing()
    await save(newsroom.people.editor, id, { title: '甲先保存', revision: 1 })
    const attempt = save(newsroom.people.colleague, id, { title: '乙后保存', revision: 1 })
    expect(await refusalOf(attempt)).toEqual([409, 'stale-save'])
    expect(await refusalOf(save(newsroom.people.colleague, id, { title: '没有修订号' }))).toEqual([
      409,
      'revision-missing',
    ])
  })

  it('take exactly one of eight saves made at once', async () => {
    const { id } = await newsroom.prepareBriefing()
    const attempts = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        refusalOf(save(newsroom.people.editor, id, { title: `第${n}次`, revision: 1 })),
      ),
    )
    expect(attempts.filter((refusal) => refusal === null)).toHaveLength(1)
    expect(await statusesOf(id)).toEqual([{ status: 'draft', latest: '1' }])
  })

  it('are locked in every part while an edition is in review', async () => {
    const briefing = await newsroom.prepareBriefing()
    await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
    const req = () => newsroom.as(newsroom.people.editor)
    const { payload } = newsroom
    const locked = [409, 'locked-by-review']
    expect(await refusalOf(save(newsroom.people.editor, briefing.id, { title: '改', revision: 1 }))).toEqual(locked)
    const part = { collection: 'achievements', id: briefing.achievement, overrideAccess: false } as const
    expect(await refusalOf(payload.update({ ...part, data: { lead: '改', revision: 1 }, req: await req() }))).toEqual(
      locked,
    )
    expect(await refusalOf(payload.delete({ ...part, req: await req() }))).toEqual(locked)
    const fresh = { briefing: briefing.id, section: 1, position: 2, lead: '新增' }
    const create = payload.create({
      collection: 'achievements',
      data: fresh,
      draft: true,
      req: await req(),
      overrideAccess: false,
    })
    expect(await refusalOf(create)).toEqual(locked)
    const { docs } = await payload.findVersions({
      collection: 'achievements',
      where: { parent: { equals: briefing.achievement } },
      overrideAccess: true,
    })
    const restore = payload.restoreVersion({
      collection: 'achievements',
      id: docs[0]?.id ?? '',
      req: await req(),
      overrideAccess: false,
    })
    expect(await refusalOf(restore)).toEqual(locked)
  })

  it('cannot be smuggled into a locked briefing by moving a part there', async () => {
    const locked = await newsroom.prepareBriefing()
    const other = await newsroom.prepareBriefing()
    await newsroom.move(newsroom.people.editor, 'submit', { briefing: locked.id, note: '' })
    const attempt = newsroom.payload.update({
      collection: 'achievements',
      id: other.achievement,
      data: { briefing: locked.id, revision: 1 },
      req: await newsroom.as(newsroom.people.editor),
      overrideAccess: false,
    })
    expect(await refusalOf(attempt)).toEqual([409, 'locked-by-review'])
  })

  it('take no part from a liaison who claims that the part belongs to the own department', async () => {
    const briefing = await newsroom.prepareBriefing()
    await save(newsroom.people.editor, briefing.id, { departments: ['市教育局'], revision: 1 })
    const stranger = await newsroom.hire('外部门联络员', ['liaison'], [], ['市水利局'])
    for (const collection of ['achievements', 'questions'] as const) {
      const claimed = {
        briefing: briefing.id,
        section: 1,
        position: 5,
        lead: '冒充',
        summary: '冒充',
        departments: ['市水利局'],
      }
      const attempt = newsroom.payload.create({
        collection,
        data: claimed as never,
        draft: true,
        req: await newsroom.as(stranger),
        overrideAccess: false,
      })
      expect(await refusalOf(attempt)).toEqual([403, 'not-your-department'])
    }
  })

  it('tell nothing of themselves to somebody who may not write them', async () => {
    const { id } = await newsroom.prepareBriefing()
    for (const reader of [newsroom.people.first, newsroom.people.publisher, newsroom.people.auditor]) {
      const attempt = save(reader, id, { title: '改', revision: 99 })
      await expect(attempt).rejects.toMatchObject({ status: 403, data: { refusal: { code: 'not-writer' } } })
      await attempt.catch((error: { data: object }) => expect(error.data).not.toHaveProperty('current'))
    }
  })

  it('cannot be changed in bulk', async () => {
    const { id } = await newsroom.prepareBriefing()
    const attempt = newsroom.payload.update({
      collection: 'briefings',
      where: { id: { equals: id } },
      data: { title: '批量' },
      req: await newsroom.as(newsroom.people.editor),
      overrideAccess: false,
    })
    expect((await refusalOf(attempt))?.[0]).toBe(403)
  })

  it('are open to a liaison of the own department only', async () => {
    const briefing = await newsroom.prepareBriefing()
    await save(newsroom.people.editor, briefing.id, { departments: ['市教育局'], revision: 1 })
    const own = await newsroom.hire('本部门联络员', ['liaison'], [], ['市教育局'])
    const stranger = await newsroom.hire('外部门联络员', ['liaison'], [], ['市水利局'])
    expect(await refusalOf(save(stranger, briefing.id, { title: '改', revision: 2 }))).toEqual([
      403,
      'not-your-department',
    ])
    expect(await refusalOf(save(own, briefing.id, { title: '改', revision: 2 }))).toBeNull()
  })

  it('cannot be deleted in bulk, and a briefing that was ever submitted not at all', async () => {
    const { editor } = newsroom.people
    const fresh = await newsroom.prepareBriefing()
    const { payload } = newsroom
    const remove = async (id: string) =>
      refusalOf(payload.delete({ collection: 'briefings', id, req: await newsroom.as(editor), overrideAccess: false }))
    const inBulk = payload.delete({
      collection: 'achievements',
      where: { briefing: { equals: fresh.id } },
      req: await newsroom.as(editor),
      overrideAccess: false,
    })
    expect(await refusalOf(inBulk)).toEqual([403, 'no-bulk-edit'])
    const { body } = await newsroom.move(editor, 'submit', { briefing: fresh.id, note: '' })
    expect(await remove(fresh.id)).toEqual([409, 'locked-by-review'])
    await newsroom.move(editor, 'recall', { edition: (body.edition as { id: string }).id })
    expect(await remove(fresh.id)).toEqual([409, 'on-record'])
    expect(await remove((await newsroom.prepareBriefing()).id)).toBeNull()
  })

  it('cannot be smuggled into a locked briefing by restoring a version from there', async () => {
    const locked = await newsroom.prepareBriefing()
    const other = await newsroom.prepareBriefing()
    const req = () => newsroom.as(newsroom.people.editor)
    const part = { collection: 'achievements', id: locked.achievement, overrideAccess: false } as const
    await newsroom.payload.update({ ...part, data: { briefing: other.id, revision: 1 }, req: await req() })
    await newsroom.move(newsroom.people.editor, 'submit', { briefing: locked.id, note: '' })
    const { docs } = await newsroom.payload.findVersions({
      collection: 'achievements',
      where: { parent: { equals: locked.achievement } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    const attempt = newsroom.payload.restoreVersion({
      collection: 'achievements',
      id: docs[0]?.id ?? '',
      req: await req(),
      overrideAccess: false,
    })
    expect(await refusalOf(attempt)).toEqual([409, 'locked-by-review'])
  })

  it('are restored by editors only: a liaison may not even look at versions', async () => {
    const briefing = await newsroom.prepareBriefing()
    await save(newsroom.people.editor, briefing.id, { departments: ['市教育局'], revision: 1 })
    const own = await newsroom.hire('本部门联络员', ['liaison'], [], ['市教育局'])
    const { docs } = await newsroom.payload.findVersions({
      collection: 'briefings',
      where: { parent: { equals: briefing.id } },
      overrideAccess: true,
    })
    const attempt = newsroom.payload.restoreVersion({
      collection: 'briefings',
      id: docs[0]?.id ?? '',
      req: await newsroom.as(own),
      overrideAccess: false,
    })
    expect(await refusalOf(attempt)).toEqual([403, 'no-restore'])
  })

  it('can be saved although somebody left a lock on them: revisions keep people apart, not locks', async () => {
    const { id } = await newsroom.prepareBriefing()
    const { auditor, editor } = newsroom.people
    await newsroom.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'briefings', value: id },
        user: { relationTo: 'users', value: auditor.id },
      } as never,
      req: await newsroom.as(auditor),
      overrideAccess: false,
    })
    const attempt = save(editor, id, { title: '照常保存', revision: 1 }, { overrideLock: false })
    expect(await refusalOf(attempt)).toBeNull()
  })

  it('record who edited what, and restored versions end as drafts', async () => {
    const { id } = await newsroom.prepareBriefing()
    await save(newsroom.people.colleague, id, { title: '改过的标题', revision: 1 })
    const { docs } = await newsroom.payload.findVersions({
      collection: 'briefings',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    const restored = await newsroom.payload.restoreVersion({
      collection: 'briefings',
      id: docs[0]?.id ?? '',
      req: await newsroom.as(newsroom.people.editor),
      overrideAccess: false,
    })
    expect([restored._status, restored.revision]).toEqual(['draft', 3])
    const { docs: edits } = await newsroom.payload.find({
      collection: 'edits',
      where: { document: { equals: id } },
      sort: 'seq',
      overrideAccess: true,
    })
    expect(edits.map(({ actorName }) => actorName)).toEqual(['编辑甲', '编辑乙', '编辑甲'])
    // The next save must be based on the restored text, not on a revision somebody still has on screen.
    expect(await refusalOf(save(newsroom.people.colleague, id, { title: '旧页面', revision: 2 }))).toEqual([
      409,
      'stale-save',
    ])
  })
})
