import { afterAll, beforeAll, expect, it } from 'vitest'
import { requestAs } from '@/ops/seed/act-as'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { storeShippedPlans } from './store-shipped-plans'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
  await storeShippedPlans(await requestAs(newsroom.payload))
})
afterAll(() => newsroom.close())

const approve = async (briefing: string, who: 'first' | 'second' | 'final') => {
  const open = await newsroom.openEdition(briefing)
  const move = { edition: open?.id, stage: who, outcome: 'approve', hash: open?.hash, checklist: 'all' }
  return newsroom.move(newsroom.people[who], 'decide', move)
}

const usePlan = (slug: string, plan: string) =>
  newsroom.payload.update({
    collection: 'series',
    where: { slug: { equals: slug } },
    data: { plan },
    overrideAccess: true,
  })

it('a change of the plan, not of the code, takes a series from three stages to two', async () => {
  const briefing = await newsroom.prepareBriefing()
  await usePlan(briefing.slug, 'two-stage')
  await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
  expect((await approve(briefing.id, 'first')).body.edition).toMatchObject({ stage: 'final' })
  expect((await approve(briefing.id, 'final')).body.edition).toMatchObject({ state: 'approved' })
})

it('an open run keeps the plan it began with', async () => {
  const briefing = await newsroom.prepareBriefing()
  await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
  await usePlan(briefing.slug, 'two-stage')
  expect((await approve(briefing.id, 'first')).body.edition).toMatchObject({ stage: 'second' })
})

it('a series that names a plan nobody has cannot be submitted, and the sentence says so', async () => {
  const briefing = await newsroom.prepareBriefing()
  await usePlan(briefing.slug, 'no-such-plan')
  const answer = await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
  expect(answer.status).toBe(422)
})
