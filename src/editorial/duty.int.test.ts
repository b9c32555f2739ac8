import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/generated/payload-types'
import { drawPicture } from '@/ops/seed/draw-picture'
import { lexicalFromParagraphs } from '@/records/prose'
import { readPlans, writePlans } from '@/records/review-plan'
import { type Newsroom, type OpenEdition, openNewsroom } from './newsroom.testing'
import { releaseScheduled } from './release-scheduled'
import { storeShippedPlans } from './store-shipped-plans'

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
const editionOf = (answer: { body: Record<string, unknown> }) => answer.body.edition as OpenEdition
const one = async (text: string, values: unknown[]) => (await owner.query(text, values)).rows[0]

async function submitted(): Promise<{ id: string; achievement: string; edition: OpenEdition }> {
  const briefing = await newsroom.prepareBriefing()
  const answer = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '请审' })
  expect(answer.status).toBe(200)
  return { ...briefing, edition: editionOf(answer) }
}

const approval = (edition: OpenEdition, stage: string) => ({
  edition: edition.id,
  stage,
  outcome: 'approve',
  hash: edition.hash,
  checklist: 'all',
})

async function edit(user: User, achievement: string, text: string) {
  const req = await newsroom.as(user)
  const now = await newsroom.payload.findByID({
    collection: 'achievements',
    id: achievement,
    draft: true,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return newsroom.payload.update({
    collection: 'achievements',
    id: achievement,
    data: { prose: lexicalFromParagraphs([text]), revision: now.revision },
    depth: 0,
    req,
    overrideAccess: false,
  })
}

describe('a claimed review', () => {
  it('is held by one reviewer, let go when it leaves the stage, and ends by itself', async () => {
    const { edition } = await submitted()
    const { first } = newsroom.people
    const rival = await newsroom.hire('另一位初审', ['reviewer'], ['first'])
    expect((await newsroom.move(first, 'claim', { edition: edition.id })).status).toBe(200)
    expect(codeOf(await newsroom.move(rival, 'decide', approval(edition, 'first')))).toBe('claimed-by-other')
    await owner.query(`update review_claims set until = now() - interval '1 minute' where edition = $1`, [edition.id])
    expect((await newsroom.move(rival, 'claim', { edition: edition.id })).status).toBe(200)
    expect((await newsroom.move(rival, 'decide', approval(edition, 'first'))).status).toBe(200)
    expect(await one('select count(*)::int as n from review_claims where edition = $1', [edition.id])).toEqual({ n: 0 })
  })
})

describe('what nobody can type', () => {
  it('is refused as malformed, whichever field it stands in', async () => {
    const { edition } = await submitted()
    const { editor, first } = newsroom.people
    const back = { ...approval(edition, 'first'), outcome: 'return', reason: '请核对\0数据' }
    expect(codeOf(await newsroom.move(first, 'decide', back))).toBe('malformed')
    expect(codeOf(await newsroom.move(editor, 'recall', { edition: 'a\0b' }))).toBe('malformed')
  })
})

describe('a seat that is lent', () => {
  it('lets the deputy decide, and the record names both', async () => {
    const { edition } = await submitted()
    const deputy = await newsroom.hire('代审人', ['reviewer'])
    const until = new Date(Date.now() + 3_600_000).toISOString()
    const lend = { edition: edition.id, to: deputy.id, until, reason: '外出开会，请代审' }
    expect((await newsroom.move(newsroom.people.first, 'delegate', lend)).status).toBe(200)
    expect((await newsroom.move(deputy, 'decide', approval(edition, 'first'))).status).toBe(200)
    expect(
      await one('select actor, on_behalf_of, on_behalf_of_name from decisions where edition = $1', [edition.id]),
    ).toEqual({
      actor: deputy.id,
      on_behalf_of: newsroom.people.first.id,
      on_behalf_of_name: '初审',
    })
  })
})

describe('a signature on paper', () => {
  it('counts once the signer has confirmed it, with photo and day kept', async () => {
    const { edition } = await submitted()
    const { editor, first } = newsroom.people
    const data = await drawPicture('#ffffff', '#333333')
    const photo = await newsroom.payload.create({
      collection: 'media',
      data: { alt: '签批单照片' },
      file: { data, mimetype: 'image/png', name: 'sheet.png', size: data.length },
      req: await newsroom.as(editor),
      overrideAccess: false,
    })
    const entered = {
      edition: edition.id,
      stage: 'first',
      hash: edition.hash,
      signer: first.id,
      signedOn: '2026-01-05',
    }
    expect(codeOf(await newsroom.move(editor, 'sign-on-paper', { ...entered, photo: 'nothing' }))).toBe(
      'paper-photo-missing',
    )
    expect((await newsroom.move(editor, 'sign-on-paper', { ...entered, photo: photo.id })).status).toBe(200)
    expect(await one('select count(*)::int as n from decisions where edition = $1', [edition.id])).toEqual({ n: 0 })
    const confirmed = await newsroom.move(first, 'confirm-signature', { edition: edition.id })
    expect(editionOf(confirmed).stage).toBe('second')
    expect(
      await one('select paper_photo, paper_signed_on, paper_recorded_by_name from decisions where edition = $1', [
        edition.id,
      ]),
    ).toEqual({
      paper_photo: photo.id,
      paper_signed_on: '2026-01-05',
      paper_recorded_by_name: '编辑甲',
    })
  })
})

describe('a scheduled release', () => {
  async function scheduled() {
    const { id, edition } = await submitted()
    await newsroom.approveAll(id)
    const at = new Date(Date.now() + 3_600_000).toISOString()
    const answer = await newsroom.move(newsroom.people.publisher, 'schedule', {
      edition: edition.id,
      hash: edition.hash,
      at,
    })
    expect(editionOf(answer).state).toBe('scheduled')
    return { id, edition, due: { edition: edition.id, hash: edition.hash, at } }
  }
  /** The clock of this test is the row: its hour comes. */
  async function comeDue(due: { edition: string; at: string }) {
    const at = new Date(Date.now() - 1_000).toISOString()
    await owner.query('update editions set scheduled_for = $2 where id::text = $1', [due.edition, at])
    return { ...due, at }
  }
  const worker = async () => {
    const req = await newsroom.as(undefined)
    req.context.actor = 'worker'
    return req
  }
  const stateOf = (edition: string) => one('select state, failure from editions where id::text = $1', [edition])

  it('has a job of its own at that time, goes out when it comes, in the name of who set it', async () => {
    const { id, edition, due } = await scheduled()
    const job = await one(`select run_at from graphile_worker.jobs where key = $1`, [`release:${edition.id}`])
    expect(new Date(job.run_at).toISOString()).toBe(due.at)
    expect(await releaseScheduled(await worker(), (await comeDue(due)) as never)).toBe('released')
    expect(await stateOf(edition.id)).toMatchObject({ state: 'live' })
    expect(await one('select edition_hash from site.briefings where briefing_id = $1', [id])).toEqual({
      edition_hash: edition.hash,
    })
    const entry = await one(
      `select actor, actor_name, body from audit_events where subject = $1 and event = 'edition-released'`,
      [edition.id],
    )
    expect([entry.actor, entry.actor_name]).toEqual([null, '系统'])
    expect(JSON.parse(entry.body).details.onBehalfOf).toBe(newsroom.people.publisher.id)
  })

  it('does nothing when it fires early, was taken off, or was set for another time', async () => {
    const { edition, due } = await scheduled()
    expect(await releaseScheduled(await worker(), { ...due, at: '2027-01-01T00:00:00.000Z' })).toBe('overtaken')
    expect((await newsroom.move(newsroom.people.editor, 'unschedule', { edition: edition.id })).status).toBe(403)
    expect(
      (await newsroom.move(newsroom.people.publisher, 'release', { edition: edition.id, hash: edition.hash })).status,
    ).toBe(409)
    expect((await newsroom.move(newsroom.people.publisher, 'unschedule', { edition: edition.id })).status).toBe(200)
    expect(await releaseScheduled(await worker(), due)).toBe('overtaken')
    expect(await stateOf(edition.id)).toMatchObject({ state: 'approved' })
  })

  it('gives the edition back with the reason on it when who set it is no publisher any more', async () => {
    const { edition, due } = await scheduled()
    await owner.query(`update editions set scheduled_by = $2 where id::text = $1`, [
      edition.id,
      newsroom.people.editor.id,
    ])
    expect(await releaseScheduled(await worker(), (await comeDue(due)) as never)).toBe('failed')
    const { state, failure } = await stateOf(edition.id)
    expect(state).toBe('approved')
    expect(failure).toContain('不再是发布员')
    expect(
      await one(`select outcome from audit_events where subject = $1 and event = 'scheduled-release-failed'`, [
        edition.id,
      ]),
    ).toEqual({ outcome: 'refused' })
  })

  it('releases nothing whose stored bytes were altered meanwhile', async () => {
    const { id, edition, due } = await scheduled()
    await owner.query('alter table edition_contents disable trigger append_only')
    await owner.query(`update edition_contents set content = content || ' ' where edition_id = $1`, [edition.id])
    await owner.query('alter table edition_contents enable trigger append_only')
    expect(await releaseScheduled(await worker(), (await comeDue(due)) as never)).toBe('failed')
    expect(await one('select 1 as live from site.briefings where briefing_id = $1', [id])).toBeUndefined()
  })
})

describe('a signed edition that is reopened', () => {
  async function reopened(text: string) {
    const { id, achievement, edition } = await submitted()
    const { editor } = newsroom.people
    await newsroom.approveAll(id)
    expect((await newsroom.move(editor, 'reopen', { edition: edition.id, reason: '有一处需要修改' })).status).toBe(200)
    await edit(editor, achievement, text)
    return editionOf(await newsroom.move(editor, 'submit', { briefing: id, note: '再送' }))
  }

  it('keeps the later approvals over a comma: one reading by 初审, and it may go out', async () => {
    const again = await reopened('接通率达到98.6%，座席增加到40个，。')
    expect(again).toMatchObject({ state: 'in_review', stage: 'first' })
    const approved = await newsroom.move(newsroom.people.first, 'decide', approval(again, 'first'))
    expect(editionOf(approved).state).toBe('approved')
    const { status } = await newsroom.move(newsroom.people.publisher, 'release', {
      edition: again.id,
      hash: again.hash,
    })
    expect(status).toBe(200)
  })

  it('loses all of them over a changed figure', async () => {
    const again = await reopened('接通率达到98.7%，座席增加到40个。')
    const approved = await newsroom.move(newsroom.people.first, 'decide', approval(again, 'first'))
    expect(editionOf(approved)).toMatchObject({ state: 'in_review', stage: 'second' })
  })
})

describe('a reviewer who may change what they approve', () => {
  async function editable() {
    const briefing = await newsroom.prepareBriefing()
    await storeShippedPlans(await newsroom.as(undefined))
    const stored = await newsroom.payload.findGlobal({ slug: 'review-plan', depth: 0, overrideAccess: true })
    const known = readPlans(stored)
    const [plan] = known
    if (!plan) throw new Error('There is no plan.')
    const key = 'editable'
    const stages = plan.stages.map((stage) => ({ ...stage, checklist: [], mayEdit: true }))
    const name = { zh: '可改后通过', en: 'Editable' }
    const plans = writePlans([...known.filter((one) => one.key !== key), { ...plan, key, name, stages }])
    await newsroom.payload.updateGlobal({ slug: 'review-plan', data: { plans }, overrideAccess: true })
    await newsroom.payload.update({
      collection: 'series',
      where: { slug: { equals: briefing.slug } },
      data: { plan: key },
      overrideAccess: true,
    })
    const answer = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '请审' })
    return { ...briefing, edition: editionOf(answer) }
  }

  it('changes the draft they hold and passes it on; it is theirs now and others have to read all of it', async () => {
    const { achievement, edition } = await editable()
    const { editor, first, second, final, publisher } = newsroom.people
    await expect(edit(first, achievement, '接通率达到98.6%，座席增至40个。')).rejects.toMatchObject({ status: 403 })
    expect((await newsroom.move(first, 'claim', { edition: edition.id })).status).toBe(200)
    await expect(edit(editor, achievement, '编辑此时不能改。')).rejects.toMatchObject({ status: 409 })
    await edit(first, achievement, '接通率达到98.6%，座席增至40个。')
    const amend = { edition: edition.id, stage: 'first', hash: edition.hash, reason: '统一用词' }
    const amended = editionOf(await newsroom.move(first, 'amend', amend))
    expect(amended).toMatchObject({ state: 'in_review', stage: 'second', number: edition.number + 1 })
    expect(amended.hash).not.toBe(edition.hash)
    expect(await one('select state from editions where id::text = $1', [edition.id])).toEqual({ state: 'returned' })
    expect((await newsroom.move(second, 'decide', approval(amended, 'second'))).status).toBe(200)
    expect((await newsroom.move(final, 'decide', approval(amended, 'final'))).status).toBe(200)
    const { status } = await newsroom.move(publisher, 'release', { edition: amended.id, hash: amended.hash })
    expect(status).toBe(200)
  })

  it('changes nothing that is not under review', async () => {
    const { achievement } = await newsroom.prepareBriefing()
    await expect(edit(newsroom.people.first, achievement, '越权修改。')).rejects.toMatchObject({ status: 403 })
  })

  it('cannot do it where the stage does not allow it', async () => {
    const { achievement, edition } = await submitted()
    const { first } = newsroom.people
    await newsroom.move(first, 'claim', { edition: edition.id })
    await expect(edit(first, achievement, '越权修改。')).rejects.toMatchObject({ status: 403 })
  })
})
