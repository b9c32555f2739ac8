import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/generated/payload-types'
import { appendAudit } from './append-audit'
import { exportAudit } from './export-audit'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { type AuditSearch, readAudit } from './read-audit'
import { readPreview } from './read-preview'
import { inTransaction } from './transaction'
import { verifyAudit } from './verify-audit'

let newsroom: Newsroom
let owner: pg.Client

beforeAll(async () => {
  newsroom = await openNewsroom()
  owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await newsroom.close()
})

const ALL: AuditSearch = { text: '', person: '', event: '', outcome: '', subject: '', from: '', to: '' }

const find = async (search: Partial<AuditSearch>, before: number | null = null, person?: User) =>
  readAudit(await newsroom.as(person ?? newsroom.people.auditor), { ...ALL, ...search }, before)

const submit = async () => {
  const briefing = await newsroom.prepareBriefing('审计里的一场')
  const { body } = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
  return { briefing, edition: body.edition as { id: string; hash: string } }
}

const exported = async (person: User, search: Partial<AuditSearch> = {}) => {
  let text = ''
  for await (const piece of await exportAudit(await newsroom.as(person), { ...ALL, ...search })) text += piece
  return text
}

describe('the audit log on screen', () => {
  it('is found by event words, person, outcome, subject and day, with names for ids', async () => {
    const { editor, publisher, auditor } = newsroom.people
    const { briefing, edition } = await submit()
    await newsroom.move(publisher, 'release', { edition: edition.id, hash: edition.hash })
    const of = async (search: Partial<AuditSearch>) =>
      ((await find({ subject: briefing.id, ...search }))?.entries ?? []).map(({ event }) => event)
    expect(await of({})).toEqual(['edition-submitted'])
    expect((await find({ subject: edition.id }))?.entries.map(({ event }) => event)).toEqual([
      'release-refused',
      'edition-submitted',
    ])
    const [entry] = (await find({ text: '送审', person: editor.id, subject: edition.id }))?.entries ?? []
    expect(entry).toMatchObject({
      event: 'edition-submitted',
      subjectName: '审计里的一场 · 送审稿 1',
      briefing: briefing.id,
    })
    expect(entry?.details.contributors).toEqual([editor.name])
    expect(await of({ outcome: 'refused' })).toEqual([])
    expect(await of({ from: '2001-01-01', to: '2001-12-31' })).toEqual([])
    expect(await of({ from: '2001-01-01' })).toEqual(['edition-submitted'])
    expect(await of({ text: '100%_\\' })).toEqual([])
    expect((await find({ person: auditor.id, event: 'edition-submitted' }))?.total).toBe(0)
  })

  it('goes on page by page without losing or repeating an entry', async () => {
    const req = await newsroom.as(newsroom.people.editor)
    for (let count = 0; count < 60; count += 1) {
      const entry = { event: 'site-settings-saved', subject: 'paging', outcome: 'done', details: { count } } as const
      await inTransaction(req, () => appendAudit(req, entry))
    }
    const first = await find({ subject: 'paging' })
    const second = await find({ subject: 'paging' }, first?.next ?? null)
    expect([first?.total, first?.entries.length, second?.entries.length, second?.next]).toEqual([60, 50, 10, null])
    const counts = [...(first?.entries ?? []), ...(second?.entries ?? [])].map(({ details }) => details.count)
    expect(counts).toEqual(Array.from({ length: 60 }, (_, index) => 59 - index))
  })

  it('is shown to auditors and administrators only', async () => {
    const { editor, publisher, first, admin } = newsroom.people
    for (const person of [editor, publisher, first]) expect(await find({}, null, person)).toBeNull()
    expect((await find({}, null, admin))?.total).toBeGreaterThan(0)
    expect(await readAudit(await newsroom.as(undefined), ALL, null)).toBeNull()
  })
})

describe('the audit log as CSV', () => {
  it('is whole, opens in a spreadsheet without running anything, and stands in the log itself', async () => {
    const { auditor } = newsroom.people
    const evil = await newsroom.hire('=HYPERLINK("http://evil.example")', ['editor'])
    const briefing = await newsroom.prepareBriefing()
    await newsroom.move(evil, 'submit', { briefing: briefing.id, note: '' })
    const text = await exported(auditor, { person: evil.id })
    expect(text.startsWith('\uFEFF"序号","时间（北京时间）","事件"')).toBe(true)
    const lines = text.trimEnd().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
    expect(lines[1]).toContain('"送审","edition-submitted","完成"')
    const { rows } = await owner.query(
      `select actor, body from audit_events where event = 'audit-exported' order by seq desc limit 1`,
    )
    expect(rows[0].actor).toBe(auditor.id)
    expect(JSON.parse(rows[0].body).details).toMatchObject({ person: evil.id })
    const { rows: all } = await owner.query('select count(*)::int as count from audit_events')
    const whole = await exported(auditor)
    expect(whole.trimEnd().split('\r\n')).toHaveLength(all[0].count + 1)
  })

  it('is refused to others, and the attempt stands in the log', async () => {
    const { editor } = newsroom.people
    await expect(exported(editor)).rejects.toMatchObject({ status: 403 })
    const { rows } = await owner.query(`select actor from audit_events where event = 'audit-export-refused'`)
    expect(rows).toEqual([{ actor: editor.id }])
  })
})

describe('what the audit log tells besides', () => {
  it('a liaison who asks for the preview of another department', async () => {
    const stranger = await newsroom.hire('外部门联络员', ['liaison'], [], ['市水利局'])
    const { edition } = await submit()
    expect(await readPreview(await newsroom.as(stranger), edition.id)).toBeNull()
    const { rows } = await owner.query(
      `select actor, outcome from audit_events where event = 'preview-refused' and subject = $1`,
      [edition.id],
    )
    expect(rows).toEqual([{ actor: stranger.id, outcome: 'refused' }])
  })
})

describe('an entry of the audit log', () => {
  it('is kept for good: nobody deletes one, however old, not even the owner of the tables', async () => {
    for (const statement of [
      `delete from audit_events where at < now() - interval '180 days'`,
      'truncate audit_events',
      'delete from audit_checks',
    ]) {
      await expect(owner.query(statement)).rejects.toThrow('append-only')
    }
  })

  it('that an earlier check has seen is missed when the end of the log is cut off, and known when it is rewritten', async () => {
    const ask = (statement: string, values?: unknown[]) => owner.query(statement, values)
    expect(await verifyAudit(ask, '测试')).toMatchObject({ found: null })
    const { rows } = await owner.query('select max(seq)::int as last from audit_events')
    const last: number = rows[0].last
    await owner.query('begin')
    await owner.query('alter table audit_events disable trigger append_only')
    await owner.query('delete from audit_events where seq = $1', [last])
    expect((await verifyAudit(ask, '测试')).found).toEqual({ seq: last, reason: 'cut-off' })
    await owner.query('rollback')
    await owner.query('begin')
    await owner.query('insert into audit_checks (entries, head, checked_by) values ($1, $2, $3)', [
      last,
      'f'.repeat(64),
      '测试',
    ])
    expect((await verifyAudit(ask, '测试')).found).toEqual({ seq: last, reason: 'rewritten' })
    await owner.query('rollback')
    expect((await verifyAudit(ask, '测试')).found).toBeNull()
  })
})
