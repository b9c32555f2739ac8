import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHAIN_START } from '@/domain/audit/chain'
import { type Newsroom, openNewsroom } from './newsroom.testing'

let newsroom: Newsroom
let owner: pg.Client

type Entry = Record<'seq' | 'event' | 'outcome' | 'actor' | 'subject' | 'body' | 'prev_hash' | 'hash', string>

const entries = async (where = 'true'): Promise<Entry[]> =>
  (await owner.query(`select * from audit_events where ${where} order by seq`)).rows

/** The command an auditor runs: its exit code and all it said. */
function verify(): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/ops/cli/verify-audit.ts'], {
    encoding: 'utf8',
  })
  return { code: status, said: stdout + stderr }
}

/** Lets the owner of the tables do with the log what nobody may, runs `work`, and puts everything back. */
async function whileTampered(statement: string, work: () => void): Promise<void> {
  await owner.query('create temporary table kept as table audit_events')
  await owner.query('alter table audit_events disable trigger append_only')
  try {
    await owner.query(statement)
    work()
  } finally {
    await owner.query('delete from audit_events')
    await owner.query('insert into audit_events select * from kept')
    await owner.query('alter table audit_events enable trigger append_only')
    await owner.query('drop table kept')
  }
}

beforeAll(async () => {
  newsroom = await openNewsroom()
  owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await newsroom.close()
})

describe('the audit log', () => {
  it('tells of a refused move although everything else of it was rolled back', async () => {
    const { editor, publisher } = newsroom.people
    const briefing = await newsroom.prepareBriefing()
    const { body } = await newsroom.move(editor, 'submit', { briefing: briefing.id, note: '' })
    const { id, hash } = body.edition as { id: string; hash: string }
    await newsroom.move(publisher, 'release', { edition: id, hash })
    await newsroom.move(publisher, 'decide', { edition: id, stage: 'first', outcome: 'approve', hash })
    const told = await entries(`subject = '${id}'`)
    expect(told.map(({ event, outcome, actor }) => [event, outcome, actor])).toEqual([
      ['edition-submitted', 'done', editor.id],
      ['release-refused', 'refused', publisher.id],
      ['decide-refused', 'refused', publisher.id],
    ])
    expect(JSON.parse(told[1]?.body ?? '')).toMatchObject({ details: { code: 'wrong-state', status: 409 } })
    expect(await newsroom.openEdition(briefing.id)).toMatchObject({ state: 'in_review', stage: 'first' })
  })

  it('stays one unforked chain when twenty people move at once', async () => {
    const briefings = await Promise.all(Array.from({ length: 10 }, () => newsroom.prepareBriefing()))
    const unknown = briefings.map(() => randomUUID())
    const answers = await Promise.all([
      ...briefings.map(({ id }) => newsroom.move(newsroom.people.editor, 'submit', { briefing: id, note: '' })),
      ...unknown.map((edition) => newsroom.move(newsroom.people.editor, 'recall', { edition })),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(10).fill(200), ...Array(10).fill(404)])
    const submitted = answers.flatMap(({ body }) => (body.edition as { id: string } | undefined)?.id ?? [])
    const all = await entries()
    const subjects = all.map(({ subject }) => subject)
    for (const id of [...submitted, ...unknown]) expect(subjects.filter((subject) => subject === id)).toEqual([id])
    expect(all.map(({ seq }) => Number(seq))).toEqual(all.map((_, index) => index + 1))
    expect(all.map(({ prev_hash }) => prev_hash)).toEqual([CHAIN_START, ...all.slice(0, -1).map(({ hash }) => hash)])
  })

  it('is found whole by the command that checks it', () => {
    const { code, said } = verify()
    expect(said).toContain('审计日志完整')
    expect(code).toBe(0)
  })

  it('betrays the first entry that was altered, renamed, taken out or slipped in', async () => {
    const all = await entries()
    const middle = Math.floor(all.length / 2)
    const hash = (seq: number) => `(select hash from audit_events where seq = ${seq})`
    const crimes: [string, number][] = [
      [`update audit_events set body = replace(body, '"outcome":', '"outcome": ') where seq = ${middle}`, middle],
      [`update audit_events set actor_name = '别人' where seq = ${middle}`, middle],
      [`update audit_events set roles = 'a role nobody holds' where seq = ${middle}`, middle],
      [`update audit_events set address = '10.0.0.1' where seq = ${middle}`, middle],
      [`delete from audit_events where seq = ${middle}`, middle],
      [`update audit_events set prev_hash = ${hash(middle - 2)} where seq = ${middle}`, middle],
    ]
    for (const [crime, seq] of crimes) {
      await whileTampered(crime, () => {
        const { code, said } = verify()
        expect([crime, code, said]).toEqual([crime, 1, expect.stringContaining(`第 ${seq} 条`)])
      })
    }
    expect(verify().code).toBe(0)
  })
})
