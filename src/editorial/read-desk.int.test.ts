import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/generated/payload-types'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { type Desk, readDesk } from './read-desk'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/** In which lists of this person's desk a briefing stands. */
const listsOf = async (person: User, briefing: string): Promise<(keyof Desk)[]> => {
  const desk = await readDesk(await newsroom.as(person))
  const lists: (keyof Desk)[] = ['toReview', 'returned', 'inReview', 'toRelease']
  return lists.filter((list) => desk?.[list].some((item) => item.briefing === briefing))
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
    expect(await listsOf(editor, briefing)).toEqual(['inReview'])
  })

  it('never asks people to review what they edited or submitted themselves', async () => {
    const { id } = await newsroom.prepareBriefing()
    await newsroom.move(newsroom.people.everything, 'submit', { briefing: id, note: '' })
    expect(await listsOf(newsroom.people.everything, id)).toEqual(['inReview'])
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
    const desk = await readDesk(await newsroom.as(editor))
    const item = desk?.returned.find((found) => found.briefing === briefing)
    expect(item).toMatchObject({ number: 1, series: '测试系列', remark: { text: reason, by: '初审' } })

    await newsroom.move(editor, 'submit', { briefing, note: '已补充' })
    expect(await listsOf(editor, briefing)).toEqual(['inReview'])
  })

  it('moves a signed edition to what can be released', async () => {
    const briefing = await submit()
    await newsroom.approveAll(briefing)
    expect(await listsOf(newsroom.people.publisher, briefing)).toEqual(['toRelease'])
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
