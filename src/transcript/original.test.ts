/**
 * The original sample and the example layouts, which live outside the repository (SHARED_DIR).
 * Asserts names and counts only and quotes no sentence of theirs.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftTranscript, type ParsedTranscript, parseTranscript } from './index'

const shared = join(process.env.SHARED_DIR ?? '../shared', 'transcripts')
const sample = join(shared, 'jining-decade-session-4.txt')
const isHere = existsSync(sample)
const where = isHere ? '' : ' (skipped: SHARED_DIR does not point to the originals)'

function parse(file: string, year?: number): ParsedTranscript {
  const parsed = parseTranscript(readFileSync(file), { year })
  if (!parsed.ok) throw new Error(parsed.error.sentence.en)
  return parsed.value
}

describe.skipIf(!isHere)(`the original of session 4${where}`, () => {
  it('names who, when and which session', () => {
    const parsed = parse(sample)
    expect(parsed).toMatchObject({
      series: '济宁这十年',
      session: 4,
      heldOn: '--10-13',
      organizer: '中共济宁市委宣传部',
      host: { name: '黄广灿', posts: ['市委宣传部新闻发布与对外传播科科长'] },
      presenters: [
        { name: '朱勇志', posts: ['市委依法治市办副主任', '市司法局党委书记、局长'] },
        { name: '王书国', posts: ['市司法局党委委员、政治部主任', '新闻发言人'] },
      ],
    })
    expect(parse(sample, 2022).heldOn).toBe('2022-10-13')
  })

  it('has two opening paragraphs, four sections and twelve items', () => {
    const { lead, sections } = parse(sample)
    expect(lead).toHaveLength(2)
    expect(sections.map(({ items, paragraphs }) => [paragraphs.length, items.length])).toEqual([
      [1, 4],
      [0, 3],
      [0, 3],
      [0, 2],
    ])
    for (const { lead: phrase, text } of sections.flatMap(({ items }) => items)) {
      expect(phrase).toMatch(/^[^—。]{5,30}$/)
      expect(text).toMatch(/。$/)
    }
  })

  it('pairs every question with its answer', () => {
    const { questions } = parse(sample)
    expect(
      questions.map(({ outlet, journalist, answers }) => [
        outlet,
        journalist,
        ...answers.map(({ speaker, paragraphs }) => `${speaker} ${paragraphs.length}`),
      ]),
    ).toEqual([
      ['齐鲁晚报', null, '王书国 5'],
      ['济宁日报', null, '朱勇志 4'],
      ['东方圣城网', null, '王书国 5'],
    ])
  })

  it('accounts for every character and says where the photos were', () => {
    const { coverage, dropped, unplaced, photoSlots } = parse(sample)
    expect(unplaced).toEqual([])
    expect(coverage.placed + coverage.dropped).toBe(coverage.characters)
    expect(dropped.map(({ text }) => text).filter((text) => text !== '图片')).toEqual(['1', '上一篇:', '下一篇:'])
    expect(photoSlots.map(({ place }) => place)).toEqual([
      { part: 'lead', after: 1 },
      ...[1, 2, 3].flatMap((question) => [
        { part: 'question', question, answer: null, after: 0 },
        { part: 'question', question, answer: 1, after: 0 },
      ]),
    ])
  })

  it('becomes twelve achievements and three questions for the importer', () => {
    const drafts = draftTranscript(readFileSync(sample))
    if (!drafts.ok) throw new Error(drafts.error.sentence.en)
    const { achievements, questions, briefing } = drafts.value
    expect(achievements.map(({ section, position }) => `${section}.${position}`).join(' ')).toBe(
      '1.1 1.2 1.3 1.4 2.1 2.2 2.3 3.1 3.2 3.3 4.1 4.2',
    )
    expect(achievements[4]?.documents).toHaveLength(5)
    expect(achievements[7]?.honours).toEqual(['全国维护妇女儿童权益先进集体'])
    expect(achievements[5]?.coverage).toEqual(['新华社内部参考', '法治日报', '新华每日电讯'])
    expect(questions[1]?.answers[0]?.posts).toHaveLength(2)
    expect(briefing.heldAt).toBe('下午')
  })
})

type Layout = {
  session_no?: number
  date?: string | null
  host?: { name: string } | null
  presenters: { name: string }[]
  qa: { asker: { outlet: string | null }; answers: { name: string }[] }[]
  items?: string[][]
}

describe.skipIf(!isHere)(`the example layouts${where}`, () => {
  it.each([
    'm01-municipal-full',
    'm02-wechat-paste',
    'r02-wen-da-zhuiwen',
    'r04-header-block-page1',
    'r06-post-name-label',
    'r08-hk-zh-hant',
    'r12-live-text-log',
  ])('%s gives the people, the date, the questions and the answers that were said', (name) => {
    const wanted: Layout = JSON.parse(readFileSync(join(shared, 'layouts', `${name}.json`), 'utf8'))
    const parsed = parse(join(shared, 'layouts', `${name}.txt`))
    expect(parsed.session).toBe(wanted.session_no ?? null)
    expect(parsed.heldOn).toBe(wanted.date ?? null)
    expect(parsed.host?.name).toBe(wanted.host?.name)
    expect(parsed.presenters.map((person) => person.name)).toEqual(wanted.presenters.map((person) => person.name))
    expect(parsed.questions.map(({ outlet, answers }) => [outlet, answers.map(({ speaker }) => speaker)])).toEqual(
      wanted.qa.map(({ asker, answers }) => [asker.outlet, answers.map((answer) => answer.name)]),
    )
    expect(parsed.sections.map(({ items }) => items.map(({ lead }) => lead))).toEqual(
      (wanted.items ?? []).map((leads) => leads.map((lead) => lead.replace(/^（.）/, ''))),
    )
    expect(parsed.unplaced).toEqual([])
  })
})
