import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/generated/payload-types'
import { askCorrection } from './ask-correction'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { readCalendar } from './read-calendar'
import { readTimeline } from './read-timeline'

let newsroom: Newsroom
let own: User
let other: User

beforeAll(async () => {
  newsroom = await openNewsroom()
  own = await newsroom.hire('教育局联络员', ['liaison'], [], ['市教育局'])
  other = await newsroom.hire('水利局联络员', ['liaison'], [], ['市水利局'])
})
afterAll(() => newsroom.close())

const timelineFor = async (person: User | undefined, briefing: string) =>
  readTimeline(await newsroom.as(person), briefing)

const calendarFor = async (person: User | undefined, month: string) => readCalendar(await newsroom.as(person), month)

const decide = async (person: User, briefing: string, stage: string, more: Record<string, unknown>) => {
  const open = await newsroom.openEdition(briefing)
  const move = { edition: open?.id, stage, hash: open?.hash, checklist: 'all', ...more }
  return newsroom.move(person, 'decide', move)
}

describe('the timeline of a briefing', () => {
  it('tells every edition’s edits and moves in order, with the words people gave', async () => {
    const { editor, colleague, first, second, publisher } = newsroom.people
    const { id: briefing } = await newsroom.prepareBriefing('第一稿的标题')
    await newsroom.editBriefing(colleague, briefing, { departments: ['市教育局'] })
    await newsroom.move(editor, 'submit', { briefing, note: '请审第一稿' })
    await decide(first, briefing, 'first', { outcome: 'approve' })
    await decide(second, briefing, 'second', { outcome: 'return', reason: '数据请核实' })
    await newsroom.editBriefing(editor, briefing, { title: '第二稿的标题' })
    await newsroom.move(editor, 'submit', { briefing, note: '' })
    await newsroom.approveAll(briefing)
    const open = await newsroom.openEdition(briefing)
    await newsroom.move(editor, 'reopen', { edition: open?.id, reason: '还要补一句' })
    await newsroom.editBriefing(editor, briefing, { title: '第三稿的标题' })
    await newsroom.move(editor, 'submit', { briefing, note: '' })
    await newsroom.approveAll(briefing)
    const last = await newsroom.openEdition(briefing)
    await newsroom.move(publisher, 'release', { edition: last?.id, hash: last?.hash })
    const request = { edition: last?.id, quote: '98.6%', proposal: '96.8%', basis: '业务台账' }
    await askCorrection(await newsroom.as(own), request)
    await newsroom.move(publisher, 'withdraw', { edition: last?.id, reason: '数据有待核实' })
    await newsroom.editBriefing(colleague, briefing, { title: '还没送审的标题' })

    const timeline = await timelineFor(editor, briefing)
    expect(timeline?.title).toBe('还没送审的标题')
    const told = timeline?.groups.map(({ edition, entries }) => [
      edition?.number ?? null,
      entries
        .map((entry) => (entry.kind === 'edits' ? `${entry.by}改` : `${entry.event} ${entry.by}`))
        // Edits on both sides of a full hour are two entries.
        .filter((line, index, all) => line !== all[index - 1]),
    ])
    expect(told).toEqual([
      [
        1,
        [
          '编辑甲改',
          '编辑乙改',
          'edition-submitted 编辑甲',
          'stage-approved 初审',
          'comment-added 复审',
          'edition-returned 复审',
        ],
      ],
      [
        2,
        [
          '编辑甲改',
          'edition-submitted 编辑甲',
          'stage-approved 初审',
          'stage-approved 复审',
          'edition-approved 终审',
          'edition-reopened 编辑甲',
        ],
      ],
      [
        3,
        [
          '编辑甲改',
          'edition-submitted 编辑甲',
          'stage-approved 初审',
          'stage-approved 复审',
          'edition-approved 终审',
          'edition-released 发布员',
          'correction-asked 教育局联络员',
          'edition-withdrawn 发布员',
        ],
      ],
      [null, ['编辑乙改']],
    ])
    const events = timeline?.groups.flatMap(({ entries }) => entries.filter((entry) => entry.kind === 'event'))
    const reasons = events?.filter(({ reason }) => reason).map(({ reason }) => reason)
    expect(reasons).toEqual([
      '请审第一稿',
      '数据请核实',
      '还要补一句',
      '第一部分 · 接通率稳步提高：“98.6%”应改为“96.8%”。依据：业务台账',
      '数据有待核实',
    ])
    expect(events?.find(({ event }) => event === 'edition-returned')).toMatchObject({ stage: '复审', label: null })
    const bases = timeline?.groups.map(({ edition }) => edition?.base ?? null)
    expect(bases).toEqual([null, timeline?.groups[0]?.edition?.id, timeline?.groups[1]?.edition?.id, null])
  })

  it('is for the staff and the liaisons of its departments', async () => {
    const { editor, auditor } = newsroom.people
    const { id } = await newsroom.prepareBriefing()
    await newsroom.editBriefing(editor, id, { departments: ['市教育局'] })
    expect(await timelineFor(own, id)).not.toBeNull()
    expect(await timelineFor(auditor, id)).not.toBeNull()
    expect(await timelineFor(other, id)).toBeNull()
    expect(await timelineFor(undefined, id)).toBeNull()
    expect(await timelineFor(editor, 'no-such-briefing')).toBeNull()
  })
})

describe('the calendar', () => {
  it('shows a month’s briefings by the newest draft with where they stand, and no other department’s', async () => {
    const { editor } = newsroom.people
    const { id } = await newsroom.prepareBriefing('月历上的一场')
    await newsroom.editBriefing(editor, id, { heldOn: '2031-05-20', departments: ['市教育局'] })
    const find = async (person: User | undefined, month: string) =>
      (await calendarFor(person, month))?.filter(({ briefing }) => briefing === id)
    expect(await find(editor, '2023-03')).toEqual([])
    expect(await find(editor, '2031-05')).toMatchObject([
      { kind: 'briefing', day: '2031-05-20', title: '月历上的一场', state: null, edition: null },
    ])
    await newsroom.move(editor, 'submit', { briefing: id, note: '' })
    expect(await find(own, '2031-05')).toMatchObject([{ state: 'in_review' }])
    expect(await find(other, '2031-05')).toEqual([])
    expect(await calendarFor(undefined, '2031-05')).toBeNull()
  })
})
