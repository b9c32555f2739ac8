import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/ops/env'
import { findInTables } from '@/ops/find-words'
import { lexicalFromParagraphs } from '@/records/prose'
import { type Newsroom, type OpenEdition, openNewsroom } from './newsroom.testing'

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

const codeOf = (answer: { body: Record<string, unknown> }) =>
  (answer.body.refusal as { code: string } | undefined)?.code

const canary = () => `金丝雀${randomUUID()}`

const whereStands = (words: string) => findInTables(owner, words)

async function rewrite(achievement: string, text: string): Promise<void> {
  const req = await newsroom.as(newsroom.people.editor)
  req.context.verb = 'test'
  await newsroom.payload.update({
    collection: 'achievements',
    id: achievement,
    data: { prose: lexicalFromParagraphs([text]), figures: [] },
    draft: true,
    req,
    overrideAccess: true,
  })
}

async function submit(briefing: string, note = ''): Promise<OpenEdition> {
  const { status, body } = await newsroom.move(newsroom.people.editor, 'submit', { briefing, note })
  expect([status, body.refusal]).toEqual([200, undefined])
  return body.edition as OpenEdition
}

async function release(briefing: string): Promise<OpenEdition> {
  const edition = await submit(briefing)
  await newsroom.approveAll(briefing)
  const { id, hash } = edition
  expect((await newsroom.move(newsroom.people.publisher, 'release', { edition: id, hash })).status).toBe(200)
  return edition
}

async function expunge(edition: string) {
  const asked = await newsroom.move(newsroom.people.publisher, 'expunge', { edition, reason: '依法不得保存' })
  expect([asked.status, codeOf(asked)]).toEqual([200, undefined])
  return newsroom.move(newsroom.people.final, 'confirm-expunge', { edition })
}

/** The chain as `npm run audit:verify` sees it. */
async function chainHolds(): Promise<boolean> {
  const { rows } = await owner.query('select prev_hash, hash, body from audit_events order by seq')
  const { chainHash } = await import('@/domain/audit/chain')
  const { sha256 } = await import('./sha256')
  for (const [index, { prev_hash, hash, body }] of rows.entries()) {
    if (index > 0 && rows[index - 1].hash !== prev_hash) return false
    if ((await chainHash(prev_hash, body, sha256)) !== hash) return false
  }
  return rows.length > 0
}

describe('what was expunged', () => {
  it('is nowhere in the database, while its hash and who signed it stay and the chain of the audit log holds', async () => {
    const words = canary()
    const briefing = await newsroom.prepareBriefing(`${words}标题`)
    await rewrite(briefing.achievement, `${words}写错的一句。`)
    await rewrite(briefing.achievement, `${words}正文。`)
    const edition = await submit(briefing.id, `${words}送审说明`)
    const { first, second, publisher, final, editor } = newsroom.people
    const until = new Date(Date.now() + 3_600_000).toISOString()
    const lent = { edition: edition.id, to: second.id, until, reason: `${words}代审` }
    expect((await newsroom.move(first, 'delegate', lent)).status).toBe(200)
    const returned = {
      edition: edition.id,
      stage: 'first',
      outcome: 'return',
      hash: edition.hash,
      reason: `${words}退回`,
    }
    expect((await newsroom.move(first, 'decide', returned)).status).toBe(200)
    expect((await whereStands(words)).length).toBeGreaterThan(5)

    await newsroom.move(publisher, 'expunge', { edition: edition.id, reason: '依法不得保存' })
    expect(codeOf(await newsroom.move(publisher, 'confirm-expunge', { edition: edition.id }))).toBe('own-request')
    expect(codeOf(await newsroom.move(editor, 'confirm-expunge', { edition: edition.id }))).toBe('not-confirmer')
    const answer = await newsroom.move(final, 'confirm-expunge', { edition: edition.id })
    expect(answer.body.edition).toMatchObject({ state: 'expunged', hash: edition.hash })

    expect(await whereStands(words)).toEqual([])
    const { rows } = await owner.query('select actor, hash, outcome from decisions where edition = $1', [edition.id])
    expect(rows).toEqual([{ actor: first.id, hash: edition.hash, outcome: 'return' }])
    expect(await chainHolds()).toBe(true)
  })

  it('is gone from a page that was withdrawn, and its pictures with it', async () => {
    const words = canary()
    const briefing = await newsroom.prepareBriefing()
    const picture = await addPicture(briefing.id, words)
    await rewrite(briefing.achievement, `${words}正文。`)
    const edition = await release(briefing.id)
    expect(existsSync(picture.file)).toBe(true)
    await newsroom.move(newsroom.people.publisher, 'withdraw', { edition: edition.id, reason: '有关内容正在核实' })
    expect((await expunge(edition.id)).body.edition).toMatchObject({ state: 'expunged' })
    expect(await whereStands(words)).toEqual([])
    expect(existsSync(picture.file)).toBe(false)
    const { rows } = await owner.query('select state, content, title from site.briefings where briefing_id = $1', [
      briefing.id,
    ])
    expect(rows).toEqual([{ state: 'retracted', content: '', title: '' }])
  })

  it('takes nothing along that readers may still read: the live text, its drafts and its pictures stay', async () => {
    const words = canary()
    const briefing = await newsroom.prepareBriefing()
    const picture = await addPicture(briefing.id, '现场')
    await rewrite(briefing.achievement, `${words}正文。`)
    const first = await release(briefing.id)
    await rewrite(briefing.achievement, '接通率达到98.7%。')
    const second = await release(briefing.id)
    expect((await expunge(first.id)).body.edition).toMatchObject({ state: 'expunged' })
    expect(await whereStands(words)).toEqual([])
    const { rows } = await owner.query('select edition_id, state, content from site.briefings where briefing_id = $1', [
      briefing.id,
    ])
    expect(rows[0]).toMatchObject({ edition_id: second.id, state: 'live' })
    expect(existsSync(picture.file)).toBe(true)
    const drafts = await newsroom.payload.findByID({
      collection: 'achievements',
      id: briefing.achievement,
      draft: true,
      overrideAccess: true,
    })
    expect(JSON.stringify(drafts.prose)).toContain('98.7%')
    await rewrite(briefing.achievement, '接通率达到98.8%。')
    await release(briefing.id)
  })

  it('is never what is on its way or live, and never comes back', async () => {
    const briefing = await newsroom.prepareBriefing()
    const { publisher, final } = newsroom.people
    const edition = await submit(briefing.id)
    const ask = () => newsroom.move(publisher, 'expunge', { edition: edition.id, reason: '依法不得保存' })
    expect(codeOf(await ask())).toBe('wrong-state')
    await newsroom.approveAll(briefing.id)
    await newsroom.move(publisher, 'release', { edition: edition.id, hash: edition.hash })
    expect(codeOf(await ask())).toBe('wrong-state')
    await newsroom.move(publisher, 'withdraw', { edition: edition.id, reason: '有关内容正在核实' })
    expect((await expunge(edition.id)).status).toBe(200)
    const { id, hash } = edition
    for (const [verb, input] of [
      ['release', { edition: id, hash }],
      ['reinstate', { edition: id, reason: '经核实无误' }],
      ['confirm-expunge', { edition: id }],
      ['retract', { edition: id, reason: '有关内容有误' }],
    ] as const)
      expect([verb, (await newsroom.move(publisher, verb, input)).status]).toEqual([verb, 409])
    expect(
      codeOf(
        await newsroom.move(final, 'decide', {
          edition: id,
          hash,
          stage: 'final',
          outcome: 'approve',
          checklist: 'all',
        }),
      ),
    ).toBe('edition-not-open')
  })

  it('waits until an edition that is on its way, and may hold the same words, is out of review', async () => {
    const briefing = await newsroom.prepareBriefing()
    const edition = await submit(briefing.id)
    await newsroom.move(newsroom.people.editor, 'recall', { edition: edition.id })
    await submit(briefing.id)
    const asked = await newsroom.move(newsroom.people.publisher, 'expunge', {
      edition: edition.id,
      reason: '依法不得保存',
    })
    expect(codeOf(asked)).toBe('edition-open')
  })
})

describe('the door in the database by which content is erased', () => {
  const asApp = async (statement: string, values: string[] = []) => {
    const app = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await app.connect()
    try {
      return await app.query(statement, values)
    } finally {
      await app.end()
    }
  }
  const erase = (edition: string, confirmer: string) => asApp('select fabuting_expunge($1, $2)', [edition, confirmer])

  it('opens to nobody alone, to nobody who is unknown, to no request that is old, and for nothing that is live', async () => {
    const briefing = await newsroom.prepareBriefing()
    const edition = await submit(briefing.id)
    await newsroom.move(newsroom.people.editor, 'recall', { edition: edition.id })
    const { publisher, final } = newsroom.people
    await expect(erase(edition.id, final.id)).rejects.toThrow('nobody has asked')
    await newsroom.move(publisher, 'expunge', { edition: edition.id, reason: '依法不得保存' })
    await expect(erase(edition.id, publisher.id)).rejects.toThrow('two people')
    await expect(erase(edition.id, randomUUID())).rejects.toThrow('two people')
    const live = await release((await newsroom.prepareBriefing()).id)
    await asApp(
      `insert into take_downs (briefing, edition, verb, actor, actor_name, reason) values ('x', $1, 'expunge', $2, 'x', 'x')`,
      [live.id, publisher.id],
    )
    await expect(erase(live.id, final.id)).rejects.toThrow('cannot be expunged now')
  })

  it('cannot be forced by the application itself', async () => {
    const edition = await submit((await newsroom.prepareBriefing()).id)
    const forced = `select set_config('fabuting.expunging', 'x', true); `
    for (const statement of [
      `delete from edition_contents where edition_id = '${edition.id}'`,
      `update editions set title = 'x' where id::text = '${edition.id}'`,
      `update take_downs set reason = 'x'`,
    ])
      await expect(asApp(forced + statement)).rejects.toThrow(/permission denied|frozen|append-only/)
  })
})

async function addPicture(briefing: string, alt: string): Promise<{ id: string; file: string }> {
  const req = await newsroom.as(newsroom.people.editor)
  req.context.verb = 'test'
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .png()
    .toBuffer()
  const picture = await newsroom.payload.create({
    collection: 'media',
    data: { alt },
    file: { data, mimetype: 'image/png', name: 'x.png', size: data.length },
    depth: 0,
    req,
    overrideAccess: true,
  })
  await newsroom.payload.update({
    collection: 'briefings',
    id: briefing,
    data: { gallery: [picture.id] },
    draft: true,
    req,
    overrideAccess: true,
  })
  return { id: picture.id, file: path.join(env.dataDirectory, 'media', picture.filename ?? '') }
}
