import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moveItem } from '@/domain/text/move-item'
import type { Piece, SavedText, WholeText } from '@/domain/text/whole-text'
import type { User } from '@/generated/payload-types'
import { lexicalFromParagraphs } from '@/records/prose'
import { listTextChanges } from '@/records/text-changes'
import { textOf } from '@/records/text-pieces'
import { copyFrame } from './copy-frame'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { notePresence } from './note-presence'
import { readTextPage } from './read-text'
import { saveText } from './save-text'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

async function openText(user: User, briefing: string): Promise<SavedText> {
  const page = await readTextPage(await newsroom.as(user), briefing)
  if (!page) throw new Error('The text could not be opened.')
  return textOf(page.drafts)
}

const save = async (user: User, saved: SavedText, text: WholeText) =>
  saveText(await newsroom.as(user), saved.briefing, { changes: listTextChanges(saved, text) })

const write = (text: WholeText, key: string, more: Record<string, unknown>): WholeText => ({
  ...text,
  pieces: { ...text.pieces, [key]: { ...text.pieces[key], ...more } as Piece },
})

const add = async (
  collection: 'achievements' | 'questions',
  briefing: string,
  more: Record<string, unknown>,
): Promise<string> => {
  const made = await newsroom.payload.create({
    collection,
    data: { briefing, position: 1, ...more } as never,
    draft: true,
    depth: 0,
    req: await newsroom.as(newsroom.people.editor),
    overrideAccess: false,
  })
  return made.id
}

/** Two sections with an achievement each, two questions with an answer each. */
async function prepare() {
  const { id, achievement } = await newsroom.prepareBriefing()
  const { editor } = newsroom.people
  await newsroom.payload.update({
    collection: 'briefings',
    id,
    data: { sections: [{ heading: '接得更快' }, { heading: '办得更好' }], revision: 1 },
    draft: true,
    req: await newsroom.as(editor),
    overrideAccess: false,
  })
  const second = await add('achievements', id, {
    section: 2,
    lead: '办结率提高',
    prose: lexicalFromParagraphs(['九成。']),
  })
  const answers = [{ prose: lexicalFromParagraphs(['正在做。']) }]
  const asked = await add('questions', id, { summary: '第一问', question: lexicalFromParagraphs(['怎样？']), answers })
  const other = await add('questions', id, { summary: '第二问', position: 2, answers })
  return { id, achievement, second, asked, other }
}

const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  (body.refusal as { code?: string } | undefined)?.code,
]

const ledgerOf = async (briefing: string) => {
  const { docs } = await newsroom.payload.find({
    collection: 'edits',
    where: { briefing: { equals: briefing } },
    sort: 'seq',
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

describe('the whole text of a briefing', () => {
  it('is saved together, in the ledger as the work of whoever saved it', async () => {
    const { id, achievement, asked } = await prepare()
    const { colleague } = newsroom.people
    const saved = await openText(colleague, id)
    const answer = saved.text.outline.questions[0]?.answers[0] ?? ''
    const before = (await ledgerOf(id)).length
    let text = write(saved.text, 'lead', { prose: lexicalFromParagraphs(['新导语。']) })
    text = write(text, `achievement/${achievement}`, { lead: '接通更快' })
    text = write(text, `answer/${asked}/${answer}`, { prose: lexicalFromParagraphs(['已经做完。']) })
    expect(await save(colleague, saved, text)).toMatchObject({ status: 200, body: { created: {} } })
    const now = await openText(colleague, id)
    expect(now.text).toEqual(text)
    const entries = (await ledgerOf(id)).slice(before)
    expect(entries.map(({ document, actor, operation }) => [document, actor, operation])).toEqual(
      [id, achievement, asked].map((document) => [document, colleague.id, 'update']),
    )
  })

  it('is refused as a whole when one part of it is stale, with both texts, and nothing is saved', async () => {
    const { id, achievement, second } = await prepare()
    const { editor, colleague } = newsroom.people
    const [mine, theirs] = [await openText(editor, id), await openText(colleague, id)]
    const theirText = write(theirs.text, `achievement/${second}`, { lead: '对方的' })
    expect((await save(colleague, theirs, theirText)).status).toBe(200)
    let text = write(mine.text, `achievement/${second}`, { lead: '我的' })
    text = write(text, `achievement/${achievement}`, { lead: '也是我的' })
    const refused = await save(editor, mine, text)
    expect(codeOf(refused)).toEqual([409, 'stale-text'])
    expect(refused.body).toMatchObject({
      stale: [second],
      saved: { text: { pieces: { [`achievement/${second}`]: { lead: '对方的' } } } },
    })
    const now = await openText(editor, id)
    expect(now.text).toEqual(theirText)
    expect(now.revisions[achievement]).toBe(mine.revisions[achievement])
  })

  it('tells of a part that was deleted meanwhile, and touches no part of another briefing', async () => {
    const [first, other] = [await prepare(), await prepare()]
    const { editor } = newsroom.people
    const saved = await openText(editor, first.id)
    await newsroom.payload.delete({
      collection: 'questions',
      id: first.asked,
      req: await newsroom.as(editor),
      overrideAccess: false,
    })
    const text = write(saved.text, `question/${first.asked}`, { journalist: '新人' })
    expect(codeOf(await save(editor, saved, text))).toEqual([409, 'stale-text'])
    const foreign = { collection: 'achievements', id: other.achievement, revision: 1, data: { lead: '越界' } }
    const asked = await saveText(await newsroom.as(editor), first.id, { changes: [foreign] })
    expect(codeOf(asked)).toEqual([409, 'stale-text'])
    expect(JSON.stringify(await openText(editor, other.id))).not.toContain('越界')
  })

  it('moves an achievement to another section and numbers both anew', async () => {
    const { id, achievement, second } = await prepare()
    const { editor } = newsroom.people
    const saved = await openText(editor, id)
    const text = { ...saved.text, outline: moveItem(saved.text.outline, `achievement/${achievement}`, 'down') }
    expect((await save(editor, saved, text)).status).toBe(200)
    const now = await openText(editor, id)
    expect(now.text.outline.sections.map(({ achievements }) => achievements)).toEqual([[], [achievement, second]])
    expect([now.places[achievement], now.places[second]]).toEqual([
      { section: 2, position: 1 },
      { section: 2, position: 2 },
    ])
  })

  it('adds and deletes parts, sections and answers, each under the id it keeps', async () => {
    const { id, asked, other } = await prepare()
    const { editor } = newsroom.people
    const saved = await openText(editor, id)
    const { outline, pieces } = saved.text
    const section = { id: 'c'.repeat(24), achievements: ['new-1'] }
    const answer = 'd'.repeat(24)
    const text: WholeText = {
      outline: {
        ...outline,
        sections: [...outline.sections, section],
        questions: outline.questions.flatMap((question) =>
          question.id === other ? [] : [{ ...question, answers: [...question.answers, answer] }],
        ),
      },
      pieces: {
        ...pieces,
        [`section/${section.id}`]: { kind: 'section', heading: '评得更准', prose: null },
        'achievement/new-1': { kind: 'achievement', lead: '新的一项', prose: lexicalFromParagraphs(['有了。']) },
        [`answer/${asked}/${answer}`]: { kind: 'answer', speaker: null, posts: [], prose: null },
      },
    }
    const { status, body } = await save(editor, saved, text)
    expect(status).toBe(200)
    const made = (body.created as Record<string, string>)['new-1'] ?? ''
    const now = await openText(editor, id)
    expect(now.text.outline.sections[2]).toEqual({ id: section.id, achievements: [made] })
    expect(now.text.outline.questions).toEqual([
      { id: asked, answers: [...(outline.questions[0]?.answers ?? []), answer] },
    ])
    expect(now.revisions[made]).toBe(1)
  })

  it('is closed to everybody while an edition is open, and to whoever may not write', async () => {
    const { id } = await prepare()
    const { editor, publisher } = newsroom.people
    const saved = await openText(editor, id)
    const text = write(saved.text, 'lead', { prose: lexicalFromParagraphs(['改。']) })
    expect(codeOf(await save(publisher, saved, text))).toEqual([403, 'not-writer'])
    await newsroom.move(editor, 'submit', { briefing: id, note: '' })
    expect(codeOf(await save(editor, saved, text))).toEqual([409, 'locked-by-review'])
    expect((await openText(editor, id)).text).toEqual(saved.text)
  })

  it('does not exist for a stranger, nor for a liaison of another department; the own one may write', async () => {
    const { id } = await prepare()
    const { editor } = newsroom.people
    const own = await newsroom.hire('本部门联络员', ['liaison'], [], ['市教育局'])
    const foreign = await newsroom.hire('外部门联络员', ['liaison'], [], ['市水利局'])
    await newsroom.payload.update({
      collection: 'briefings',
      id,
      data: { departments: ['市教育局'], revision: 2 },
      req: await newsroom.as(editor),
      overrideAccess: false,
    })
    const saved = await openText(own, id)
    const text = write(saved.text, 'lead', { prose: lexicalFromParagraphs(['部门改的。']) })
    expect(codeOf(await save(foreign, saved, text))).toEqual([404, 'not-found'])
    expect(await readTextPage(await newsroom.as(foreign), id)).toBeNull()
    expect(await readTextPage(await newsroom.as(undefined), id)).toBeNull()
    expect(codeOf(await saveText(await newsroom.as(undefined), id, { changes: [] }))).toEqual([404, 'not-found'])
    expect((await save(own, saved, text)).status).toBe(200)
  })

  it('takes no field that does not belong to the text', async () => {
    const { id } = await prepare()
    const { editor } = newsroom.people
    for (const data of [{ title: '改题' }, { _status: 'published' }, { figures: [] }]) {
      const changes = [{ collection: 'briefings', id, revision: 2, data }]
      expect(codeOf(await saveText(await newsroom.as(editor), id, { changes }))).toEqual([422, 'malformed'])
    }
    expect(codeOf(await saveText(await newsroom.as(editor), id, null))).toEqual([422, 'malformed'])
  })
})

it('people at one briefing are told of each other, until they leave', async () => {
  const { id } = await newsroom.prepareBriefing()
  const { editor, colleague } = newsroom.people
  const beat = async (user: User, place: string | null | undefined) =>
    (await notePresence(await newsroom.as(user), id, { window: `w-${user.id}`, place })).body
  expect(await beat(editor, 'lead')).toEqual({ present: [] })
  expect(await beat(colleague, null)).toEqual({ present: [{ name: editor.name, place: 'lead' }] })
  expect(await beat(editor, 'key-points')).toEqual({ present: [{ name: colleague.name, place: null }] })
  await beat(editor, undefined)
  expect(await beat(colleague, null)).toEqual({ present: [] })
  const foreign = await newsroom.hire('外部门联络员', ['liaison'], [], ['市水利局'])
  expect(await notePresence(await newsroom.as(foreign), id, { window: 'w', place: null })).toMatchObject({
    status: 404,
  })
})

it('the next session begins in the frame of the last one, without its text and presenters', async () => {
  const { id, speaker } = await prepare().then(async (made) => ({
    ...made,
    speaker: (
      await newsroom.payload.create({
        collection: 'speakers',
        data: { name: '主持人甲', slug: `host-${Date.now()}` },
        overrideAccess: true,
      })
    ).id,
  }))
  const { editor, publisher } = newsroom.people
  const last = await newsroom.payload.update({
    collection: 'briefings',
    id,
    data: {
      hosts: [{ speaker, posts: ['副部长'] }],
      departments: ['市热线中心'],
      transcriptKind: 'verbatim',
      notice: '文前说明',
      revision: 2,
    },
    depth: 0,
    req: await newsroom.as(editor),
    overrideAccess: false,
  })
  const { status, body } = await copyFrame(await newsroom.as(editor), String(last.series))
  expect([status, body]).toMatchObject([200, { session: 2, from: 1 }])
  const made = await newsroom.payload.findByID({
    collection: 'briefings',
    id: (body as { briefing: string }).briefing,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  expect(made).toMatchObject({
    session: 2,
    departments: ['市热线中心'],
    transcriptKind: 'verbatim',
    hosts: [{ speaker, posts: ['副部长'] }],
    sections: [{ heading: '接得更快' }, { heading: '办得更好' }],
    presenters: [],
  })
  expect([made.title ?? null, made.lead ?? null, made.notice ?? null]).toEqual([null, null, null])
  expect(await copyFrame(await newsroom.as(publisher), String(last.series))).toMatchObject({ status: 403 })
})
