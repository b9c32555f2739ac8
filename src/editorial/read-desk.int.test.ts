import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayInBeijing } from '@/domain/shared/month'
import type { User } from '@/generated/payload-types'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { readCalendar } from './read-calendar'
import { type Desk, readDesk } from './read-desk'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/** In which lists of this person's desk a briefing stands. */
const listsOf = async (person: User, briefing: string): Promise<(keyof Desk)[]> => {
  const desk = await readDesk(await newsroom.as(person))
  const lists = Object.keys(desk ?? {}) as (keyof Desk)[]
  return lists.filter((list) => desk?.[list].some((item) => item.briefing === briefing))
}

const renameBriefing = (person: User, briefing: string, title: string) =>
  newsroom.editBriefing(person, briefing, { title })

const release = async (briefing: string) => {
  await newsroom.approveAll(briefing)
  const open = await newsroom.openEdition(briefing)
  await newsroom.move(newsroom.people.publisher, 'release', { edition: open?.id, hash: open?.hash })
}

const submit = async () => {
  const { id } = await newsroom.prepareBriefing()
  await newsroom.move(newsroom.people.editor, 'submit', { briefing: id, note: '请审' })
  return id
}

describe('the desk', () => {
  it('puts an edition before the reviewers of its stage, and among what is under way for everybody else', async () => {
    const { first, second, editor } = newsroom.people
    const briefing = await submit()
    expect(await listsOf(first, briefing)).toEqual(['toReview'])
    expect(await listsOf(second, briefing)).toEqual(['inReview'])
    expect(await listsOf(editor, briefing)).toEqual(['mine'])
  })

  it('never asks people to review what they edited or submitted themselves', async () => {
    const { id } = await newsroom.prepareBriefing()
    await newsroom.move(newsroom.people.everything, 'submit', { briefing: id, note: '' })
    expect(await listsOf(newsroom.people.everything, id)).toEqual(['mine'])
  })

  it('shows a returned edition with its reason to the person who submitted it, until it is submitted again', async () => {
    const { first, editor, colleague } = newsroom.people
    const briefing = await submit()
    const open = await newsroom.openEdition(briefing)
    const reason = '请补充统计时段。'
    await newsroom.move(first, 'decide', {
      edition: open?.id,
      stage: 'first',
      outcome: 'return',
      hash: open?.hash,
      reason,
    })
    expect(await listsOf(colleague, briefing)).toEqual([])
    expect(await listsOf(editor, briefing)).toEqual(['returned'])
    const desk = await readDesk(await newsroom.as(editor))
    const item = desk?.returned.find((found) => found.briefing === briefing)
    expect(item).toMatchObject({ number: 1, series: '测试系列', remark: { text: reason, by: '初审' } })

    await newsroom.move(editor, 'submit', { briefing, note: '已补充' })
    expect(await listsOf(editor, briefing)).toEqual(['mine'])
  })

  it('keeps a draft on the desk of whoever changed it, until it is submitted', async () => {
    const { editor, colleague } = newsroom.people
    const { id } = await newsroom.prepareBriefing('改到一半')
    await renameBriefing(colleague, id, '同事改了标题')
    expect(await listsOf(editor, id)).toEqual(['drafts'])
    expect(await listsOf(colleague, id)).toEqual(['drafts'])
    const desk = await readDesk(await newsroom.as(colleague))
    expect(desk?.drafts[0]).toMatchObject({ title: '同事改了标题', edition: null, number: null, by: '编辑乙' })
    await newsroom.move(editor, 'submit', { briefing: id, note: '' })
    expect(await listsOf(colleague, id)).toEqual(['inReview'])
  })

  it('gives a recalled edition back to whoever recalled it, as a draft', async () => {
    const { editor } = newsroom.people
    const briefing = await submit()
    const open = await newsroom.openEdition(briefing)
    await newsroom.move(editor, 'recall', { edition: open?.id })
    expect(await listsOf(editor, briefing)).toEqual(['drafts'])
    const desk = await readDesk(await newsroom.as(editor))
    expect(desk?.drafts.find((item) => item.briefing === briefing)).toMatchObject({ number: 1, state: 'recalled' })
  })

  it('lists a live briefing as being corrected as soon as its drafts change, and not before', async () => {
    const { editor, colleague, first } = newsroom.people
    const briefing = await submit()
    await release(briefing)
    expect(await listsOf(editor, briefing)).toEqual([])
    await renameBriefing(colleague, briefing, '更正后的标题')
    expect(await listsOf(editor, briefing)).toEqual(['corrections'])
    await newsroom.move(editor, 'submit', { briefing, note: '更正标题' })
    expect(await listsOf(editor, briefing)).toEqual(['mine'])
    expect(await listsOf(first, briefing)).toEqual(['toReview'])
  })

  it('moves a signed edition to what can be released', async () => {
    const briefing = await submit()
    await newsroom.approveAll(briefing)
    expect(await listsOf(newsroom.people.publisher, briefing)).toEqual(['toRelease'])
  })

  it('puts a scheduled release with its time where everybody sees it, and one that failed on top of all', async () => {
    const { publisher, editor } = newsroom.people
    const briefing = await submit()
    await newsroom.approveAll(briefing)
    const open = await newsroom.openEdition(briefing)
    const at = new Date(Date.now() + 40 * 86_400_000).toISOString()
    await newsroom.move(publisher, 'schedule', { edition: open?.id, hash: open?.hash, at })
    expect(await listsOf(editor, briefing)).toEqual(['scheduled'])
    const item = (await readDesk(await newsroom.as(editor)))?.scheduled.find((one) => one.briefing === briefing)
    expect(item?.scheduledFor).toBe(at)
    const day = dayInBeijing(at)
    const month = await readCalendar(await newsroom.as(editor), day.slice(0, 7))
    expect(month?.filter((entry) => entry.briefing === briefing)).toMatchObject([
      { kind: 'release', day, at, failure: null },
    ])

    await newsroom.payload.update({
      collection: 'editions',
      id: open?.id ?? '',
      data: { state: 'approved', scheduledFor: null, failure: '校验值不符' },
      depth: 0,
      overrideAccess: true,
    })
    expect(await listsOf(publisher, briefing)).toEqual(['failed'])
  })

  it('says who holds a review', async () => {
    const { first, editor } = newsroom.people
    const briefing = await submit()
    const open = await newsroom.openEdition(briefing)
    await newsroom.move(first, 'claim', { edition: open?.id })
    const item = (await readDesk(await newsroom.as(editor)))?.mine.find((one) => one.briefing === briefing)
    expect(item?.claimedBy).toEqual(['初审'])
  })

  it('shows a liaison nothing of another department', async () => {
    const briefing = await submit()
    const liaison = await newsroom.hire('联络员', ['liaison'], [], ['别的部门'])
    expect(await listsOf(liaison, briefing)).toEqual([])
  })

  it('shows a stranger nothing at all', async () => {
    expect(await readDesk(await newsroom.as(undefined))).toBeNull()
  })
})
