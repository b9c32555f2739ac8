import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PublicCorrection } from '@/domain/publication/correction'
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

const REASON = '有关数据需要重新核实'

const codeOf = (answer: { body: Record<string, unknown> }) =>
  (answer.body.refusal as { code: string } | undefined)?.code

type Released = { briefing: { id: string; achievement: string; slug: string }; edition: OpenEdition }

async function submit(briefing: string): Promise<OpenEdition> {
  const { status, body } = await newsroom.move(newsroom.people.editor, 'submit', { briefing, note: '' })
  expect([status, body.refusal]).toEqual([200, undefined])
  return body.edition as OpenEdition
}

async function release(briefing: string): Promise<OpenEdition> {
  const edition = await submit(briefing)
  await newsroom.approveAll(briefing)
  return sendOut(edition)
}

async function sendOut({ id, hash }: OpenEdition): Promise<OpenEdition> {
  const { status, body } = await newsroom.move(newsroom.people.publisher, 'release', { edition: id, hash })
  expect([status, body.refusal]).toEqual([200, undefined])
  return body.edition as OpenEdition
}

async function released(title?: string): Promise<Released> {
  const briefing = await newsroom.prepareBriefing(title)
  return { briefing, edition: await release(briefing.id) }
}

async function rewrite(achievement: string, ...paragraphs: string[]): Promise<void> {
  const req = await newsroom.as(newsroom.people.editor)
  req.context.verb = 'test'
  await newsroom.payload.update({
    collection: 'achievements',
    id: achievement,
    data: { prose: lexicalFromParagraphs(paragraphs), figures: [] },
    draft: true,
    req,
    overrideAccess: true,
  })
}

const withdraw = (edition: string, who = newsroom.people.publisher) =>
  newsroom.move(who, 'withdraw', { edition, reason: REASON, note: '科室电话通知' })

async function page(briefing: string) {
  const { rows } = await owner.query('select * from site.briefings where briefing_id = $1', [briefing])
  return rows[0]
}

async function stateOf(edition: string): Promise<string> {
  const { rows } = await owner.query('select state from editions where id::text = $1', [edition])
  return rows[0]?.state
}

async function corrections(briefing: string): Promise<(PublicCorrection & { version: number })[]> {
  const { rows } = await owner.query('select * from site.corrections where briefing_id = $1 order by version', [
    briefing,
  ])
  return rows
}

/** The request as if it had been made that long ago: only the owner with the trigger off could do this. */
async function ageRequests(edition: string, minutes: number): Promise<void> {
  await owner.query('alter table take_downs disable trigger append_only')
  await owner.query(`update take_downs set at = at - make_interval(mins => $2) where edition = $1`, [edition, minutes])
  await owner.query('alter table take_downs enable trigger append_only')
}

describe('a page that is withdrawn', () => {
  it('stays, with what readers are told, and the office keeps its own note for itself', async () => {
    const { briefing, edition } = await released()
    const answer = await withdraw(edition.id)
    expect(answer.body.edition).toMatchObject({ id: edition.id, state: 'withdrawn' })
    const now = await page(briefing.id)
    expect([now.state, now.notice.explanation, now.content.length > 0]).toEqual(['withdrawn', REASON, true])
    expect(JSON.stringify(now)).not.toContain('科室电话通知')
  })

  it('is withdrawn by a publisher alone, with words for the reader, and only while it is live', async () => {
    const { edition } = await released()
    const { editor, final, publisher } = newsroom.people
    for (const who of [editor, final]) expect(codeOf(await withdraw(edition.id, who))).toBe('not-publisher')
    const mute = await newsroom.move(publisher, 'withdraw', { edition: edition.id, reason: '有误' })
    expect([mute.status, codeOf(mute)]).toEqual([422, 'reason-missing'])
    await withdraw(edition.id)
    expect(codeOf(await withdraw(edition.id))).toBe('wrong-state')
  })

  it('never waits for an edition that is on its way: that one goes back to its drafts', async () => {
    const { briefing, edition } = await released()
    await rewrite(briefing.achievement, '接通率达到97.6%。')
    const next = await submit(briefing.id)
    await newsroom.approveAll(briefing.id)
    expect((await withdraw(edition.id)).status).toBe(200)
    expect([await stateOf(edition.id), await stateOf(next.id)]).toEqual(['withdrawn', 'recalled'])
    const late = await newsroom.move(newsroom.people.publisher, 'release', { edition: next.id, hash: next.hash })
    expect(late.status).toBe(409)
    await rewrite(briefing.achievement, '接通率达到97.7%。')
  })

  it('comes back only by the signature of somebody else, as the very bytes it was', async () => {
    const { briefing, edition } = await released()
    await withdraw(edition.id)
    const { publisher, everything, final, first } = newsroom.people
    const asked = await newsroom.move(publisher, 'reinstate', { edition: edition.id, reason: '经核实数据无误' })
    const again = asked.body.edition as OpenEdition
    expect(again).toMatchObject({ state: 'in_review', stage: 'final', number: 2, hash: edition.hash })
    expect((await page(briefing.id)).state).toBe('withdrawn')
    const approval = { edition: again.id, stage: 'final', outcome: 'approve', hash: again.hash, checklist: 'all' }
    expect(codeOf(await newsroom.move(first, 'decide', approval))).toBe('not-your-stage')
    expect((await newsroom.move(publisher, 'release', { edition: again.id, hash: again.hash })).status).toBe(409)
    expect(everything.roles).toContain('publisher')
    expect((await newsroom.move(final, 'decide', approval)).body.edition).toMatchObject({ state: 'approved' })
    await sendOut(again)
    expect(await page(briefing.id)).toMatchObject({ state: 'live', notice: null, edition_id: again.id, version: 2 })
    expect(await stateOf(edition.id)).toBe('superseded')
    expect(await corrections(briefing.id)).toEqual([])
  })

  it('is not signed back by whoever asked for it, wrote it or sent it in, whatever roles they hold', async () => {
    const { everything } = newsroom.people
    const { edition } = await released()
    await withdraw(edition.id)
    const asked = await newsroom.move(everything, 'reinstate', { edition: edition.id, reason: '经核实数据无误' })
    const again = asked.body.edition as OpenEdition
    const approval = { edition: again.id, stage: 'final', outcome: 'approve', hash: again.hash, checklist: 'all' }
    expect(codeOf(await newsroom.move(everything, 'decide', approval))).toBe('own-work')
    const author = await newsroom.payload.update({
      collection: 'users',
      id: newsroom.people.editor.id,
      data: { roles: ['editor', 'reviewer'], reviewStages: ['final'] },
      overrideAccess: true,
    })
    expect(codeOf(await newsroom.move(author, 'decide', approval))).toBe('own-work')
  })

  it('gives way to a corrected edition that went through every stage, and the correction is said in public', async () => {
    const { briefing, edition } = await released()
    await withdraw(edition.id)
    await rewrite(briefing.achievement, '接通率达到96.8%，座席增加到40个。')
    const next = await release(briefing.id)
    expect(await page(briefing.id)).toMatchObject({ state: 'live', edition_id: next.id, version: 2 })
    expect(await stateOf(edition.id)).toBe('superseded')
    expect((await corrections(briefing.id))[0]).toMatchObject({ kind: 'correction', version: 2 })
  })
})

const ask = (verb: 'retract' | 'expunge', edition: string, more = {}) =>
  newsroom.move(newsroom.people.publisher, verb, { edition, reason: REASON, ...more })

describe('a page that is retracted', () => {
  it('needs two people: what one asked for changes nothing until another confirms it', async () => {
    const { briefing, edition } = await released()
    expect((await ask('retract', edition.id)).body.edition).toMatchObject({ state: 'live' })
    expect((await page(briefing.id)).state).toBe('live')
    const { publisher, editor, first, final } = newsroom.people
    const confirm = { edition: edition.id }
    expect(codeOf(await newsroom.move(publisher, 'confirm-retract', confirm))).toBe('own-request')
    for (const who of [editor, first])
      expect(codeOf(await newsroom.move(who, 'confirm-retract', confirm))).toBe('not-confirmer')
    expect((await newsroom.move(final, 'confirm-retract', confirm)).body.edition).toMatchObject({ state: 'retracted' })
  })

  it('leaves the site nothing of its text, and its pictures to nobody', async () => {
    const { briefing, edition } = await released('关于市民热线的发布')
    await ask('retract', edition.id, { replacement: '/series/other/2' })
    await newsroom.move(newsroom.people.final, 'confirm-retract', { edition: edition.id })
    const now = await page(briefing.id)
    expect(now).toMatchObject({ state: 'retracted', content: '', summary: {}, title: '关于市民热线的发布' })
    expect(now.notice).toMatchObject({ explanation: REASON, replacement: '/series/other/2' })
    expect(JSON.stringify(now)).not.toContain('接通率')
  })

  it('can hide even its title', async () => {
    const { briefing, edition } = await released('关于某某个人的发布')
    await ask('retract', edition.id, { hideTitle: true })
    await newsroom.move(newsroom.people.final, 'confirm-retract', { edition: edition.id })
    expect(JSON.stringify(await page(briefing.id))).not.toContain('某某个人')
  })

  it('is not retracted by a confirmation that comes too late, or that is of another request than was read', async () => {
    const { edition } = await released()
    const { final } = newsroom.people
    expect(codeOf(await newsroom.move(final, 'confirm-retract', { edition: edition.id }))).toBe('nothing-asked')
    await ask('retract', edition.id)
    await ageRequests(edition.id, 16)
    expect(codeOf(await newsroom.move(final, 'confirm-retract', { edition: edition.id }))).toBe('nothing-asked')
    await ask('retract', edition.id)
    const request = '00000000-0000-4000-8000-000000000000'
    expect(codeOf(await newsroom.move(final, 'confirm-retract', { edition: edition.id, request }))).toBe(
      'request-changed',
    )
    expect(await stateOf(edition.id)).toBe('live')
  })

  it('names no replacement on another site', async () => {
    const { edition } = await released()
    for (const replacement of ['https://evil.example/', '//evil.example', '/\\evil', 'javascript:alert(1)'])
      expect((await ask('retract', edition.id, { replacement })).status).toBe(422)
  })

  it('makes room for a new edition of the same briefing at its address', async () => {
    const { briefing, edition } = await released()
    await ask('retract', edition.id)
    await newsroom.move(newsroom.people.final, 'confirm-retract', { edition: edition.id })
    const next = await release(briefing.id)
    expect(await page(briefing.id)).toMatchObject({ state: 'live', edition_id: next.id, version: 2, notice: null })
    expect(await stateOf(edition.id)).toBe('retracted')
  })
})

describe('an edition that came back', () => {
  it('is put away by an editor or whoever sent it, keeps its content, and never goes on', async () => {
    const briefing = await newsroom.prepareBriefing()
    const edition = await submit(briefing.id)
    await newsroom.move(newsroom.people.editor, 'recall', { edition: edition.id })
    expect(codeOf(await newsroom.move(newsroom.people.publisher, 'discard', { edition: edition.id }))).toBe(
      'not-submitter',
    )
    const answer = await newsroom.move(newsroom.people.colleague, 'discard', { edition: edition.id })
    expect(answer.body.edition).toMatchObject({ state: 'discarded' })
    const { rows } = await owner.query('select content from edition_contents where edition_id = $1', [edition.id])
    expect(rows).toHaveLength(1)
    const again = await newsroom.move(newsroom.people.colleague, 'discard', { edition: edition.id })
    expect(codeOf(again)).toBe('wrong-state')
  })
})

describe('a correction', () => {
  /** As `release`, the last reviewer choosing how it is said. */
  async function releaseWith(briefing: string, face: 'compare' | 'note', publicNote: string | null = null) {
    const sent = await newsroom.move(newsroom.people.editor, 'submit', { briefing, note: '', publicNote })
    const edition = sent.body.edition as OpenEdition
    for (const stage of ['first', 'second', 'final'] as const) {
      const decision = { edition: edition.id, stage, outcome: 'approve', hash: edition.hash, checklist: 'all', face }
      expect((await newsroom.move(newsroom.people[stage], 'decide', decision)).status).toBe(200)
    }
    return sendOut(edition)
  }

  it('is said at its place, in the record and on the page, without the wrong words', async () => {
    const { briefing } = await released()
    await rewrite(briefing.achievement, '接通率达到96.8%，座席增加到40个。')
    await releaseWith(briefing.id, 'note', '接通率的统计口径有误。')
    const [correction] = await corrections(briefing.id)
    expect(correction).toMatchObject({ kind: 'correction', version: 2, note: '接通率的统计口径有误。' })
    expect(correction?.items[0]).toMatchObject({ change: 'changed', area: 'figures', was: null, now: null })
    expect(correction?.items[0]?.anchor).toMatch(/^p-/)
    expect(JSON.stringify(correction)).not.toContain('98.6')
    const { rows } = await owner.query('select kind, was, now from corrections where briefing = $1', [briefing.id])
    expect(rows).toEqual([{ kind: 'correction', was: null, now: null }])
  })

  it('shows both where the last reviewer chose so, and stays as it was said when more is corrected later', async () => {
    const { briefing } = await released()
    await rewrite(briefing.achievement, '接通率达到96.8%，座席增加到40个。')
    await releaseWith(briefing.id, 'compare')
    await rewrite(briefing.achievement, '接通率达到96.8%，座席增加到41个。')
    await releaseWith(briefing.id, 'note')
    const [first, second] = await corrections(briefing.id)
    expect(first?.items[0]).toMatchObject({
      was: '接通率达到98.6%，座席增加到40个。',
      now: '接通率达到96.8%，座席增加到40个。',
    })
    expect([second?.version, second?.items[0]?.was]).toEqual([3, null])
  })

  it('is none where only punctuation changed: then the version alone is named', async () => {
    const briefing = await newsroom.prepareBriefing()
    await rewrite(briefing.achievement, '接通率稳步提高，座席越来越多。')
    await release(briefing.id)
    await rewrite(briefing.achievement, '接通率稳步提高；座席越来越多。')
    await releaseWith(briefing.id, 'note')
    expect((await corrections(briefing.id))[0]).toMatchObject({ kind: 'minor', items: [] })
  })

  it('goes with the page when that is retracted', async () => {
    const { briefing } = await released()
    await rewrite(briefing.achievement, '接通率达到96.8%，座席增加到40个。')
    const edition = await releaseWith(briefing.id, 'compare')
    await ask('retract', edition.id)
    await newsroom.move(newsroom.people.final, 'confirm-retract', { edition: edition.id })
    expect(await corrections(briefing.id)).toEqual([])
  })
})

describe('a withdrawn page and the approvals of before', () => {
  it('are not joined: what was signed as a change of a live page is read by every stage again', async () => {
    const { briefing, edition } = await released()
    await rewrite(briefing.achievement, '接通率达到97.6%。')
    await submit(briefing.id)
    await newsroom.approveAll(briefing.id)
    await withdraw(edition.id)
    const again = await submit(briefing.id)
    expect(again).toMatchObject({ state: 'in_review', stage: 'first' })
    const { rows } = await owner.query('select 1 from decisions where edition = $1', [again.id])
    expect(rows).toEqual([])
  })
})
