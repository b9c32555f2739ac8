import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EditionContent } from '@/domain/edition/edition'
import { lexicalFromParagraphs } from '@/records/prose'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { queryCommitted, sql } from './transaction'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const codeOf = (answer: { body: Record<string, unknown> }) => (answer.body.refusal as { code: string }).code

const liveContent = async (briefing: string) => {
  const [row] = await queryCommitted<{ content: string; edition_hash: string; version: number }>(
    await newsroom.as(undefined),
    sql`select content, edition_hash, version from site.briefings where briefing_id = ${briefing}`,
  )
  return row ?? null
}

const submitted = async () => {
  const briefing = await newsroom.prepareBriefing()
  const answer = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '请审' })
  expect(answer.status).toBe(200)
  const edition = answer.body.edition as { id: string; hash: string }
  return { briefing, edition }
}

const approval = (edition: { id: string; hash: string }, stage: string) => ({
  edition: edition.id,
  stage,
  outcome: 'approve',
  hash: edition.hash,
  checklist: 'all',
})

describe('a briefing on its way to the public', () => {
  it('is public, byte for byte as approved, after three approvals and a release', async () => {
    const { briefing, edition } = await submitted()
    expect(await liveContent(briefing.id)).toBeNull()
    await newsroom.approveAll(briefing.id)
    expect(await liveContent(briefing.id)).toBeNull()
    const released = await newsroom.move(newsroom.people.publisher, 'release', {
      edition: edition.id,
      hash: edition.hash,
    })
    expect(released.body.edition).toMatchObject({ state: 'live', number: 1, stage: null })
    const live = await liveContent(briefing.id)
    expect(live).toMatchObject({ edition_hash: edition.hash, version: 1 })
    const content = JSON.parse(live?.content ?? '') as EditionContent
    expect(content.sections[0]?.achievements[0]?.figures[0]).toMatchObject({ text: '98.6%', value: '98.6', start: 5 })
  })

  it('cannot be moved by a stranger, who does not even learn which verbs exist', async () => {
    for (const verb of ['submit', 'release', 'no-such-verb']) {
      expect((await newsroom.move(undefined, verb, {})).status).toBe(401)
    }
  })

  it('cannot be approved by whoever edited or submitted it, whatever roles they hold', async () => {
    const { everything, editor } = newsroom.people
    const briefing = await newsroom.prepareBriefing()
    const own = await newsroom.move(everything, 'submit', { briefing: briefing.id, note: '' })
    const edition = own.body.edition as { id: string; hash: string }
    expect(codeOf(await newsroom.move(everything, 'decide', approval(edition, 'first')))).toBe('own-work')
    expect((await newsroom.move(editor, 'decide', approval(edition, 'first'))).status).toBe(403)
  })

  it('cannot be approved by someone who only touched a speaker named in it', async () => {
    const briefing = await newsroom.prepareBriefing()
    const req = await newsroom.as(newsroom.people.everything)
    await newsroom.payload.update({
      collection: 'speakers',
      id: briefing.speaker,
      data: { name: '柳成溪' },
      req,
      overrideAccess: true,
    })
    const answer = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
    const edition = answer.body.edition as { id: string; hash: string }
    const decision = await newsroom.move(newsroom.people.everything, 'decide', approval(edition, 'first'))
    expect(codeOf(decision)).toBe('own-work')
  })

  it('cannot be signed on a hash other than the one in review', async () => {
    const { edition } = await submitted()
    const other = { id: edition.id, hash: 'f'.repeat(64) }
    const answer = await newsroom.move(newsroom.people.first, 'decide', approval(other, 'first'))
    expect([answer.status, codeOf(answer)]).toEqual([409, 'hash-changed'])
  })

  it('cannot skip a stage or be released before the last one', async () => {
    const { edition } = await submitted()
    expect((await newsroom.move(newsroom.people.second, 'decide', approval(edition, 'second'))).status).toBe(409)
    const early = await newsroom.move(newsroom.people.publisher, 'release', { edition: edition.id, hash: edition.hash })
    expect([early.status, codeOf(early)]).toEqual([409, 'wrong-state'])
  })

  it('is not released when the stored bytes are not the approved ones', async () => {
    const { briefing, edition } = await submitted()
    await newsroom.approveAll(briefing.id)
    // Only the owner of the tables, with the trigger taken off, could do this.
    const { default: pg } = await import('pg')
    const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
    await owner.connect()
    await owner.query('alter table edition_contents disable trigger append_only')
    await owner.query(`update edition_contents set content = replace(content, '98.6', '99.9') where edition_id = $1`, [
      edition.id,
    ])
    await owner.query('alter table edition_contents enable trigger append_only')
    await owner.end()
    const answer = await newsroom.move(newsroom.people.publisher, 'release', {
      edition: edition.id,
      hash: edition.hash,
    })
    expect([answer.status, codeOf(answer)]).toEqual([409, 'stored-differs'])
    expect(await liveContent(briefing.id)).toBeNull()
  })

  it('keeps its live text while a later edition is in review, and its paragraph ids afterwards', async () => {
    const { briefing, edition } = await submitted()
    await newsroom.approveAll(briefing.id)
    await newsroom.move(newsroom.people.publisher, 'release', { edition: edition.id, hash: edition.hash })
    const before = JSON.parse((await liveContent(briefing.id))?.content ?? '') as EditionContent
    const req = await newsroom.as(newsroom.people.colleague)
    req.context.verb = 'test'
    await newsroom.payload.update({
      collection: 'achievements',
      id: briefing.achievement,
      data: {
        prose: lexicalFromParagraphs(['新增一段话。', '接通率达到98.8%，座席增加到40个。']),
        figures: [{ text: '98.8%', value: '98.8', unit: '%' }],
      },
      draft: true,
      req,
      overrideAccess: true,
    })
    const again = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '更正' })
    const second = again.body.edition as { id: string; hash: string; number: number }
    expect(second.number).toBe(2)
    expect((await liveContent(briefing.id))?.edition_hash).toBe(edition.hash)
    await newsroom.approveAll(briefing.id)
    await newsroom.move(newsroom.people.publisher, 'release', { edition: second.id, hash: second.hash })
    const after = JSON.parse((await liveContent(briefing.id))?.content ?? '') as EditionContent
    const blocks = after.sections[0]?.achievements[0]?.blocks
    expect(blocks?.[1]?.id).toBe(before.sections[0]?.achievements[0]?.blocks[0]?.id)
    expect(blocks?.[0]?.id).not.toBe(blocks?.[1]?.id)
    expect((await liveContent(briefing.id))?.version).toBe(2)
  })

  it('opens again for editing when it is returned, with the reason kept', async () => {
    const { briefing, edition } = await submitted()
    const bare = { edition: edition.id, stage: 'first', outcome: 'return', hash: edition.hash }
    expect(codeOf(await newsroom.move(newsroom.people.first, 'decide', bare))).toBe('reason-missing')
    const answer = await newsroom.move(newsroom.people.first, 'decide', { ...bare, reason: '第一段的数据与附件不一致' })
    expect(answer.body.edition).toMatchObject({ state: 'returned' })
    const again = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
    expect(again.body.edition).toMatchObject({ state: 'in_review', number: 2 })
  })

  it('is taken back by its submitter only', async () => {
    const { edition } = await submitted()
    expect((await newsroom.move(newsroom.people.colleague, 'recall', { edition: edition.id })).status).toBe(403)
    const answer = await newsroom.move(newsroom.people.editor, 'recall', { edition: edition.id })
    expect(answer.body.edition).toMatchObject({ state: 'recalled' })
  })

  it('is submitted once when two people press the button together', async () => {
    const briefing = await newsroom.prepareBriefing()
    const input = { briefing: briefing.id, note: '' }
    const answers = await Promise.all([
      newsroom.move(newsroom.people.editor, 'submit', input),
      newsroom.move(newsroom.people.colleague, 'submit', input),
      newsroom.move(newsroom.people.editor, 'submit', input),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })

  it('is not submitted without what identifies it, and the sentence says what is missing', async () => {
    const briefing = await newsroom.prepareBriefing(' ')
    const answer = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
    expect(answer.status).toBe(422)
    expect((answer.body.refusal as { sentence: string }).sentence).toContain('标题')
  })

  it('may be incomplete for as long as nobody submits it, and then hears what is missing', async () => {
    const { editor } = newsroom.people
    const bare = await newsroom.payload.create({
      collection: 'briefings',
      data: { title: '只有标题', sections: [{}], keyPoints: [{}] } as never,
      draft: true,
      req: await newsroom.as(editor),
      overrideAccess: true,
    })
    const { showMoves } = await import('./perform-move')
    const moves = await showMoves(await newsroom.as(editor), { briefing: bare.id })
    expect(moves.status).toBe(200)
    const answer = await newsroom.move(editor, 'submit', { briefing: bare.id, note: '' })
    expect(answer.status).toBe(422)
    expect((answer.body.refusal as { sentence: string }).sentence).toContain('系列')
  })

  it('answers what is malformed or unknown with a sentence', async () => {
    const { editor } = newsroom.people
    expect((await newsroom.move(editor, 'submit', { briefing: 7 })).status).toBe(422)
    expect((await newsroom.move(editor, 'submit', { briefing: 'no-such-id' })).status).toBe(404)
    expect((await newsroom.move(editor, 'recall', { edition: randomUUID() })).status).toBe(404)
    expect((await newsroom.move(editor, 'frobnicate', {})).status).toBe(404)
  })
})

describe('a signed edition that turns out to be wrong', () => {
  it('is reopened by an editor, never released, and goes through every stage again', async () => {
    const { briefing, edition } = await submitted()
    await newsroom.approveAll(briefing.id)
    const { editor, publisher } = newsroom.people
    const answer = await newsroom.move(editor, 'reopen', { edition: edition.id, reason: '第一段的数据需要更正' })
    expect(answer.body.edition).toMatchObject({ state: 'recalled', stage: null })
    const late = await newsroom.move(publisher, 'release', { edition: edition.id, hash: edition.hash })
    expect(late.status).toBe(409)
    const again = await newsroom.move(editor, 'submit', { briefing: briefing.id, note: '' })
    expect(again.body.edition).toMatchObject({ state: 'in_review', stage: 'first', number: 2 })
  })
})

describe('what is frozen', () => {
  it('stays as it was submitted, even for whoever holds the application’s database role', async () => {
    const { edition } = await submitted()
    const { default: pg } = await import('pg')
    const app = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await app.connect()
    try {
      for (const crime of [
        `update editions set hash = repeat('0', 64) where id::text = $1`,
        `update editions set submitted_by = 'somebody else' where id::text = $1`,
        'delete from editions where id::text = $1',
        `update review_runs set plan = '{}'::jsonb where edition = $1`,
        'delete from review_runs where edition = $1',
      ]) {
        await expect(app.query(crime, [edition.id]), crime).rejects.toMatchObject({ code: '42501' })
      }
    } finally {
      await app.end()
    }
  })

  it('states no figure that its text no longer has, and the editor is told', async () => {
    const briefing = await newsroom.prepareBriefing()
    const req = await newsroom.as(newsroom.people.editor)
    req.context.verb = 'test'
    await newsroom.payload.update({
      collection: 'achievements',
      id: briefing.achievement,
      data: { prose: lexicalFromParagraphs(['接通率达到98.7%。']) },
      draft: true,
      req,
      overrideAccess: true,
    })
    const { readReview } = await import('./read-review')
    const review = await readReview(await newsroom.as(newsroom.people.editor), briefing.id)
    expect(review?.warnings.map(({ code }) => code)).toContain('figure-lost')
    expect(review?.counts?.figures).toBe(0)
  })
})
