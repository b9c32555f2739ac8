import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importTranscript } from './import-transcript'
import { type Newsroom, openNewsroom } from './newsroom.testing'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const file = (name: string) => readFileSync(new URL(`../ops/seed/transcripts/${name}`, import.meta.url))
const newSeries = () => `import-${randomUUID().slice(0, 8)}`

const draftOf = async (collection: 'briefings' | 'achievements' | 'questions', id: string) =>
  newsroom.payload.findByID({ collection, id, draft: true, depth: 1, overrideAccess: true })

describe('a transcript imported', () => {
  it('becomes drafts of everything it holds, with the posts of that day', async () => {
    const bytes = file('jining-decade-4.txt')
    const source = { bytes, name: 'jining-decade-4.txt', series: newSeries(), session: 4 }
    const made = await importTranscript(await newsroom.as(newsroom.people.editor), source)
    expect([made.achievements.length, made.questions.length, made.isNew]).toEqual([12, 3, true])
    const briefing = (await draftOf('briefings', made.briefing)) as {
      heldOn?: string
      presenters?: { posts?: string[] }[]
      sections?: unknown[]
    }
    expect(briefing.heldOn).toBe('2022-10-13')
    expect(briefing.presenters?.map(({ posts }) => posts)).toEqual([
      ['市委依法治市办副主任', '市司法局党委书记、局长'],
      ['市司法局党委委员、政治部主任', '新闻发言人'],
    ])
    expect(briefing.sections).toHaveLength(4)
    const question = (await draftOf('questions', made.questions[0] ?? '')) as {
      outlet?: { name: string }
      answers?: { speaker?: { name: string } }[]
    }
    expect(question.outlet?.name).toBe('齐鲁晚报')
    expect(question.answers?.[0]?.speaker?.name).toBe('王书国')
  })

  it('twice makes nothing new and names the drafts of the first time', async () => {
    const source = { bytes: file('yunhe-progress-1.txt'), name: 'a.txt', series: newSeries(), session: 1 }
    const first = await importTranscript(await newsroom.as(undefined), source)
    const again = await importTranscript(await newsroom.as(undefined), source)
    expect(again).toEqual({ ...first, isNew: false, notes: [] })
  })

  it('never overwrites drafts that came from another file', async () => {
    const series = newSeries()
    await importTranscript(await newsroom.as(undefined), {
      bytes: file('yunhe-progress-1.txt'),
      name: 'a',
      series,
      session: 1,
    })
    const other = { bytes: file('yunhe-progress-2.txt'), name: 'b', series, session: 1 }
    await expect(importTranscript(await newsroom.as(undefined), other)).rejects.toMatchObject({
      refusal: { code: 'session-taken', status: 409 },
    })
  })

  it('that cannot be read leaves nothing behind', async () => {
    const series = newSeries()
    const source = { bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), name: 'a.docx', series, session: 1 }
    expect(() => importTranscript({} as never, source)).toThrow()
    const { totalDocs } = await newsroom.payload.count({
      collection: 'series',
      where: { slug: { equals: series } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  it('names the same person once, and keeps namesakes with other posts apart', async () => {
    const sessions = ['yunhe-progress-1.txt', 'yunhe-progress-2.txt', 'yunhe-progress-3.txt']
    const series = newSeries()
    for (const [index, name] of sessions.entries()) {
      await importTranscript(await newsroom.as(undefined), { bytes: file(name), name, series, session: index + 1 })
    }
    const { docs } = await newsroom.payload.find({
      collection: 'speakers',
      where: { name: { equals: '乔见澜' } },
      overrideAccess: true,
    })
    expect(docs).toHaveLength(1)
  })
})

describe('the command', () => {
  it('prints the ids of the drafts and ends by itself', async () => {
    const name = new URL('../ops/seed/transcripts/yunhe-progress-2.txt', import.meta.url).pathname
    const args = [
      '--import',
      'tsx',
      'src/ops/cli/transcript.ts',
      'import',
      name,
      '--series',
      newSeries(),
      '--session',
      '7',
    ]
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { timeout: 60_000 })
    expect((JSON.parse(stdout) as { achievements: string[] }).achievements).toHaveLength(8)
    expect(stderr).toContain('文稿写的是第 2 场，导入为第 7 场')
  })
})
