import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/generated/payload-types'
import { announce } from './announce'
import { announceOverdue } from './announce-overdue'
import { type Newsroom, type OpenEdition, openNewsroom } from './newsroom.testing'
import { countOwnUnread, markRead, readNotices } from './read-notices'
import { readOwnPreferences, setOwnPreference } from './telling-preferences'
import { inTransaction, query, queryCommitted, sql } from './transaction'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const submit = async (title?: string, departments?: string[]) => {
  const { people, payload, as } = newsroom
  const briefing = await newsroom.prepareBriefing(title)
  if (departments) {
    const change = { collection: 'briefings', id: briefing.id, data: { departments, revision: 1 } } as const
    await payload.update({ ...change, draft: true, req: await as(people.editor), overrideAccess: false })
  }
  const { body } = await newsroom.move(people.editor, 'submit', { briefing: briefing.id, note: '只在内部说的话' })
  return { briefing, edition: body.edition as OpenEdition }
}

/** What a person is told of one edition, newest first. */
const told = async (person: User, edition: { id: string }) => {
  const page = await readNotices(await newsroom.as(person))
  const own = await queryCommitted<{ id: string }>(
    await newsroom.as(person),
    sql`select n.id::text as id from notices n join announcements a on a.id = n.announcement where a.edition = ${edition.id}`,
  )
  const ids = own.map(({ id }) => id)
  return (page?.notices ?? []).filter(({ id }) => ids.includes(id)).map(({ words, state }) => `${words}: ${state}`)
}

const decide = (person: User, edition: OpenEdition, rest: Record<string, unknown>) =>
  newsroom.move(person, 'decide', { edition: edition.id, hash: edition.hash, ...rest })

describe('what the newsroom is told', () => {
  it('goes to whose turn it is, and is settled once they have done it', async () => {
    const { first, second, final, editor, publisher } = newsroom.people
    const { edition } = await submit()
    expect(await told(first, edition)).toEqual(['请您审核: new'])
    expect(await told(editor, edition)).toEqual([])
    await decide(first, edition, { stage: 'first', outcome: 'approve', checklist: 'all' })
    expect(await told(first, edition)).toEqual(['请您审核: settled'])
    expect(await told(second, edition)).toEqual(['请您审核: new'])
    await decide(second, edition, { stage: 'second', outcome: 'approve', checklist: 'all' })
    await decide(final, edition, { stage: 'final', outcome: 'approve', checklist: 'all' })
    expect(await told(editor, edition)).toEqual(['已签发，待发布: new'])
    expect(await told(publisher, edition)).toEqual(['已签发，待发布: new'])
    await newsroom.move(publisher, 'release', { edition: edition.id, hash: edition.hash })
    expect(await told(publisher, edition)).toEqual(['已签发，待发布: new'])
    expect((await told(first, edition))[0]).toBe('已发布: new')
  })

  it('tells the authors of a return, and those who were asked of a recall', async () => {
    const { first, editor } = newsroom.people
    const returned = await submit()
    await decide(first, returned.edition, { stage: 'first', outcome: 'return', reason: '口径须写明截至日期' })
    expect(await told(editor, returned.edition)).toEqual(['已退回修改: new'])
    const recalled = await submit()
    await newsroom.move(editor, 'recall', { edition: recalled.edition.id })
    expect(await told(first, recalled.edition)).toEqual(['已撤回送审，无需再审: new', '请您审核: settled'])
  })

  it('asks a second publisher to confirm a retraction, and settles that when it is done', async () => {
    const { publisher, editor } = newsroom.people
    const second = await newsroom.hire('发布员乙', ['publisher'])
    const { briefing, edition } = await submit()
    await newsroom.approveAll(briefing.id)
    await newsroom.move(publisher, 'release', { edition: edition.id, hash: edition.hash })
    await newsroom.move(publisher, 'retract', { edition: edition.id, reason: '其中一段引用的文件尚未公开' })
    expect((await told(second, edition))[0]).toBe('申请撤稿，请您确认: new')
    expect((await told(publisher, edition))[0]).toBe('已签发，待发布: new')
    await newsroom.move(second, 'confirm-retract', { edition: edition.id })
    expect((await told(second, edition))[0]).toBe('申请撤稿，请您确认: settled')
    expect((await told(editor, edition))[0]).toBe('已撤稿: new')
  })

  it('is gone with the move when the move is rolled back', async () => {
    const { edition } = await submit()
    const req = await newsroom.as(newsroom.people.publisher)
    const doc = await newsroom.payload.findByID({ collection: 'editions', id: edition.id, overrideAccess: true, req })
    const count = async () =>
      (
        await queryCommitted(
          req,
          sql`select 1 from announcements where edition = ${edition.id} and event = 'edition-released'`,
        )
      ).length
    const broken = inTransaction(req, async () => {
      await announce(req, { event: 'edition-released', edition: doc })
      const inside = await query(
        req,
        sql`select 1 from announcements where edition = ${edition.id} and event = 'edition-released'`,
      )
      expect(inside).toHaveLength(1)
      throw new Error('the move failed')
    })
    await expect(broken).rejects.toThrow('the move failed')
    expect(await count()).toBe(0)
  })

  it('is kept from a liaison of another department, and from one who left the department', async () => {
    const own = await newsroom.hire('本部门联络员', ['liaison'], [], ['市教育局'])
    const foreign = await newsroom.hire('外部门联络员', ['liaison'], [], ['市水利局'])
    const { edition } = await submit('教育局的一场', ['市教育局'])
    const req = await newsroom.as(newsroom.people.editor)
    const doc = await newsroom.payload.findByID({ collection: 'editions', id: edition.id, overrideAccess: true, req })
    await inTransaction(req, () => announce(req, { event: 'comment-added', edition: doc, named: [own.id, foreign.id] }))
    expect(await told(own, edition)).toEqual(['有新的批注: new'])
    expect(await told(foreign, edition)).toEqual([])
    expect(await countOwnUnread(await newsroom.as(foreign))).toBe(0)
    const moved = { ...own, departments: ['市水利局'] }
    expect((await readNotices(await newsroom.as(moved)))?.notices).toEqual([])
  })

  it('holds no word of a note, a reason or a draft, and no title', async () => {
    await submit('不应出现在提醒表里的标题')
    const req = await newsroom.as(undefined)
    const [row] = await queryCommitted<{ all: string }>(
      req,
      sql`select (select json_agg(a)::text from announcements a) || (select json_agg(n)::text from notices n) as all`,
    )
    expect(row?.all).not.toContain('不应出现')
    expect(row?.all).not.toContain('只在内部')
  })
})

describe('the bell of a person', () => {
  it('counts what is new, and each is read by its own person only', async () => {
    const reviewer = await newsroom.hire('数铃的人', ['reviewer'], ['first'])
    const other = await newsroom.hire('旁人', ['reviewer'], ['second'])
    await submit()
    await submit()
    const unread = async () => countOwnUnread(await newsroom.as(reviewer))
    expect(await unread()).toBe(2)
    const page = await readNotices(await newsroom.as(reviewer))
    const newest = page?.notices[0]?.id ?? ''
    await markRead(await newsroom.as(other), other.id, { ids: [newest], upTo: newest })
    expect(await unread()).toBe(2)
    await markRead(await newsroom.as(reviewer), reviewer.id, { ids: [newest] })
    expect(await unread()).toBe(1)
    await markRead(await newsroom.as(reviewer), reviewer.id, { upTo: newest })
    expect(await unread()).toBe(0)
  })

  it('stays silent about what the person switched off, but never about what waits for them', async () => {
    const reviewer = await newsroom.hire('少打扰的人', ['reviewer', 'publisher'], ['first'])
    const req = await newsroom.as(reviewer)
    for (const kind of ['approved', 'to-review']) {
      await setOwnPreference(req, reviewer.id, { kind, inApp: false, mail: 'none' })
    }
    expect((await readOwnPreferences(req))?.approved).toEqual({ inApp: false, mail: 'none' })
    const { briefing, edition } = await submit()
    expect(await told(reviewer, edition)).toEqual(['请您审核: new'])
    await newsroom.approveAll(briefing.id)
    expect(await told(reviewer, edition)).toEqual(['请您审核: settled'])
    await expect(
      setOwnPreference(req, reviewer.id, { kind: 'weather', inApp: true, mail: 'none' }),
    ).rejects.toMatchObject({
      status: 422,
    })
  })
})

describe('a stage with a deadline', () => {
  it('is announced once when the deadline has passed, and not before', async () => {
    const { first, editor } = newsroom.people
    const { edition } = await submit()
    const { default: pg } = await import('pg')
    const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
    await owner.connect()
    // A run keeps the plan it began with: only its owner could do this.
    await owner.query('alter table review_runs disable trigger keep_run')
    await owner.query(
      `update review_runs set plan = jsonb_set(plan::jsonb, '{stages,0,deadlineHours}', '4') where edition = $1`,
      [edition.id],
    )
    await owner.query('alter table review_runs enable trigger keep_run')
    await owner.end()
    const look = async (hours: number) => announceOverdue(await newsroom.as(undefined), Date.now() + hours * 3_600_000)
    await look(3)
    expect(await told(editor, edition)).toEqual([])
    await look(5)
    await look(6)
    expect(await told(editor, edition)).toEqual(['审核已超过时限: new'])
    expect(await told(first, edition)).toEqual(['审核已超过时限: new', '请您审核: new'])
  })
})
