import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Plan, SHIPPED_PLANS } from '@/domain/review/plan'
import type { User } from '@/generated/payload-types'
import { requestAs } from '@/ops/seed/act-as'
import { readPlans, writePlans } from '@/records/review-plan'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { readReview } from './read-review'
import { storeShippedPlans } from './store-shipped-plans'

const [three, two] = SHIPPED_PLANS
let newsroom: Newsroom
let chief: User

beforeAll(async () => {
  newsroom = await openNewsroom()
  await storeShippedPlans(await requestAs(newsroom.payload))
  chief = await newsroom.hire('主要领导', ['reviewer'], ['chief'])
})
afterAll(() => newsroom.close())

const approveAs = async (briefing: string, user: User | undefined, stage: string) => {
  const open = await newsroom.openEdition(briefing)
  const move = { edition: open?.id, stage, outcome: 'approve', hash: open?.hash, checklist: 'all' }
  return newsroom.move(user, 'decide', move)
}

const approve = async (briefing: string, who: 'first' | 'second' | 'final') =>
  approveAs(briefing, newsroom.people[who], who)

const submit = (briefing: string) => newsroom.move(newsroom.people.editor, 'submit', { briefing, note: '' })

const setPlan = (slug: string, plan: string) =>
  newsroom.payload.update({
    collection: 'series',
    where: { slug: { equals: slug } },
    data: { plan },
    overrideAccess: true,
  })

/** As the plan screen saves: everything there is, through Payload's own update. */
const savePlans = async (data: Record<string, unknown>, user: User = newsroom.people.security) =>
  newsroom.payload.updateGlobal({
    slug: 'review-plan',
    data,
    overrideAccess: false,
    depth: 0,
    req: await newsroom.as(user),
  })

const storedPlans = async (): Promise<Plan[]> =>
  readPlans(await newsroom.payload.findGlobal({ slug: 'review-plan', depth: 0, overrideAccess: true }))

const addPlan = async (plan: Plan) => savePlans({ plans: writePlans([...(await storedPlans()), plan]) })

const mark = async (briefing: string, isMajor: boolean) => {
  const req = await newsroom.as(newsroom.people.editor)
  req.context.verb = 'mark'
  const data = { isMajor }
  await newsroom.payload.update({ collection: 'briefings', id: briefing, data, draft: true, req, overrideAccess: true })
}

const warningsFor = async (user: User, briefing: string, about = 'reviewers-missing') =>
  ((await readReview(await newsroom.as(user), briefing))?.warnings ?? [])
    .filter(({ code }) => code === about)
    .map(({ sentence }) => sentence.zh)

it('a change of the plan, not of the code, takes a series from three stages to two', async () => {
  const briefing = await newsroom.prepareBriefing()
  await setPlan(briefing.slug, 'two-stage')
  await submit(briefing.id)
  expect((await approve(briefing.id, 'first')).body.edition).toMatchObject({ stage: 'final' })
  expect((await approve(briefing.id, 'final')).body.edition).toMatchObject({ state: 'approved' })
})

it('a stage taken out of the plan itself is gone from the next submission', async () => {
  const own = { ...three, key: 'shrinking', name: { zh: '先三后二', en: 'Shrinking' } }
  await addPlan(own)
  const [before, after] = [await newsroom.prepareBriefing(), await newsroom.prepareBriefing()]
  for (const { slug } of [before, after]) await setPlan(slug, own.key)
  await submit(before.id)
  const kept = (await storedPlans()).filter(({ key }) => key !== own.key)
  await savePlans({ plans: writePlans([...kept, { ...own, stages: two.stages }]) })
  await submit(after.id)
  expect((await approve(before.id, 'first')).body.edition).toMatchObject({ stage: 'second' })
  expect((await approve(after.id, 'first')).body.edition).toMatchObject({ stage: 'final' })
})

it('an open run keeps the plan it began with', async () => {
  const briefing = await newsroom.prepareBriefing()
  await submit(briefing.id)
  await setPlan(briefing.slug, 'two-stage')
  expect((await approve(briefing.id, 'first')).body.edition).toMatchObject({ stage: 'second' })
})

it('a series that names a plan nobody has cannot be submitted, and the sentence says so', async () => {
  const briefing = await newsroom.prepareBriefing()
  await setPlan(briefing.slug, 'no-such-plan')
  expect((await submit(briefing.id)).status).toBe(422)
})

describe('重大事项', () => {
  it('needs the head of the office to sign after everybody else, and nobody releases before', async () => {
    const briefing = await newsroom.prepareBriefing()
    await mark(briefing.id, true)
    await submit(briefing.id)
    for (const who of ['first', 'second'] as const) await approve(briefing.id, who)
    const signed = (await approve(briefing.id, 'final')).body.edition as { id: string; hash: string }
    expect(signed).toMatchObject({ state: 'in_review', stage: 'chief' })
    const release = { edition: signed.id, hash: signed.hash }
    expect((await newsroom.move(newsroom.people.publisher, 'release', release)).status).toBe(409)
    expect((await approveAs(briefing.id, newsroom.people.everything, 'chief')).status).toBe(403)
    expect((await approveAs(briefing.id, chief, 'chief')).body.edition).toMatchObject({ state: 'approved' })
    expect((await newsroom.move(newsroom.people.publisher, 'release', release)).status).toBe(200)
  })

  it('ends with the mark, from the next submission on', async () => {
    const briefing = await newsroom.prepareBriefing()
    await mark(briefing.id, true)
    await mark(briefing.id, false)
    await submit(briefing.id)
    for (const who of ['first', 'second'] as const) await approve(briefing.id, who)
    expect((await approve(briefing.id, 'final')).body.edition).toMatchObject({ state: 'approved' })
  })
})

it('marking 重大事项 warns where the plan has no further signature, and blocks nothing', async () => {
  const { editor } = newsroom.people
  const short = { ...two, key: 'no-chief', name: { zh: '无领导签发', en: 'No chief' }, majorStage: null }
  await addPlan(short)
  const briefing = await newsroom.prepareBriefing()
  await mark(briefing.id, true)
  expect(await warningsFor(editor, briefing.id, 'major-unsigned')).toEqual([])
  await setPlan(briefing.slug, short.key)
  const expected = [expect.stringContaining('方案“无领导签发”没有重大事项签发环节')]
  expect(await warningsFor(editor, briefing.id, 'major-unsigned')).toEqual(expected)
  expect((await submit(briefing.id)).status).toBe(200)
  expect(await warningsFor(editor, briefing.id, 'major-unsigned')).toEqual(expected)
})

it('between two submissions the panel shows the last run, and says which stages come next', async () => {
  const briefing = await newsroom.prepareBriefing()
  const read = async () => readReview(await newsroom.as(newsroom.people.editor), briefing.id)
  const names = ['初审', '复审', '终审（签发）']
  expect((await read())?.upcoming).toBeNull()
  await submit(briefing.id)
  await setPlan(briefing.slug, 'two-stage')
  expect((await read())?.upcoming).toBeNull()
  await newsroom.move(newsroom.people.editor, 'recall', { edition: (await newsroom.openEdition(briefing.id))?.id })
  const review = await read()
  expect(review?.stages.map(({ name }) => name)).toEqual(names)
  expect(review?.upcoming).toEqual(['初审', '终审（签发）'])
})

it('a stage for people by name is theirs, and another for a role is everybody’s who holds it', async () => {
  const { editor, colleague, first, publisher } = newsroom.people
  const [one, last] = two.stages
  if (!one || !last) throw new Error('The shorter plan has two stages.')
  await addPlan({
    ...two,
    key: 'named',
    name: { zh: '指定人员', en: 'Named' },
    stages: [
      { ...one, key: 'named', name: { zh: '指定人员审', en: 'Named' }, who: 'people', people: [colleague.id] },
      { ...last, key: 'any', name: { zh: '发布员签', en: 'Publishers' }, who: 'roles', roles: ['publisher'] },
    ],
  })
  const briefing = await newsroom.prepareBriefing()
  await setPlan(briefing.slug, 'named')
  await submit(briefing.id)
  expect((await approveAs(briefing.id, first, 'named')).body.refusal).toMatchObject({ code: 'not-your-stage' })
  expect((await approveAs(briefing.id, editor, 'named')).status).toBe(403)
  expect((await approveAs(briefing.id, colleague, 'named')).body.edition).toMatchObject({ stage: 'any' })
  expect((await approveAs(briefing.id, publisher, 'any')).body.edition).toMatchObject({ state: 'approved' })
})

it('too few reviewers are a warning before submitting and during review, and block nothing', async () => {
  const briefing = await newsroom.prepareBriefing()
  expect(await warningsFor(newsroom.people.editor, briefing.id)).toEqual([])
  await addPlan({
    ...two,
    key: 'lonely',
    name: { zh: '没有人', en: 'Lonely' },
    stages: two.stages.map((stage, index) =>
      index === 0 ? { ...stage, who: 'people', people: [newsroom.people.editor.id] } : stage,
    ),
  })
  await setPlan(briefing.slug, 'lonely')
  const expected = [expect.stringContaining('“初审”须 1 人同意，现在能审的有 0 人')]
  expect(await warningsFor(newsroom.people.editor, briefing.id)).toEqual(expected)
  expect((await submit(briefing.id)).status).toBe(200)
  expect(await warningsFor(newsroom.people.editor, briefing.id)).toEqual(expected)
})

describe('saving the plans', () => {
  const refused = (data: Record<string, unknown>, user?: User) =>
    savePlans(data, user).then(
      () => null,
      (error: { status?: number; message: string }) => ({ status: error.status, message: error.message }),
    )

  it('is for the security administrator', async () => {
    const plans = writePlans(await storedPlans())
    for (const user of [newsroom.people.editor, newsroom.people.final, newsroom.people.auditor])
      expect(await refused({ plans }, user)).toMatchObject({ status: 403 })
  })

  it('is refused in a sentence when a plan could not be used, and changes nothing then', async () => {
    const before = await storedPlans()
    expect(await refused({ plans: [] })).toMatchObject({ status: 422 })
    expect(await refused({ plans: '三级审核' })).toMatchObject({ status: 422 })
    expect(await refused({ defaultPlan: 'no-such-plan' })).toMatchObject({ status: 422 })
    const empty = { ...three, key: 'empty', name: { zh: '没有环节', en: 'Empty' }, stages: [] }
    const answer = await refused({ plans: writePlans([...before, empty]) })
    expect(answer).toMatchObject({
      status: 422,
      message: expect.stringContaining('方案“没有环节”：审核环节须有 1 至 5 个'),
    })
    expect(await storedPlans()).toEqual(before)
  })

  it('keeps a plan that a series has chosen', async () => {
    const briefing = await newsroom.prepareBriefing()
    const own = { ...two, key: 'chosen', name: { zh: '有系列在用', en: 'Chosen' } }
    await addPlan(own)
    const without = writePlans((await storedPlans()).filter(({ key }) => key !== own.key))
    await setPlan(briefing.slug, own.key)
    expect(await refused({ plans: without })).toMatchObject({
      status: 422,
      message: expect.stringContaining('系列“测试系列”还在用方案“有系列在用”'),
    })
    await setPlan(briefing.slug, '')
    expect(await refused({ plans: without })).toBeNull()
  })

  it('of the default alone leaves the plans as they are', async () => {
    const before = await storedPlans()
    await savePlans({ defaultPlan: 'two-stage' })
    expect(await storedPlans()).toEqual(before)
    await savePlans({ defaultPlan: 'three-stage' })
  })
})

it('whoever keeps the plans chooses one for a series and changes nothing else of it; an editor the other way round', async () => {
  const { slug } = await newsroom.prepareBriefing()
  const where = { slug: { equals: slug } }
  const { docs } = await newsroom.payload.find({ collection: 'series', where, overrideAccess: true })
  const change = async (user: User, data: { title?: string; plan?: string }) =>
    newsroom.payload.update({
      collection: 'series',
      id: docs[0]?.id ?? '',
      data,
      overrideAccess: false,
      req: await newsroom.as(user),
    })
  await change(newsroom.people.security, { title: '改名', plan: 'two-stage' })
  const saved = await change(newsroom.people.editor, { title: '编辑改名', plan: 'three-stage' })
  expect(saved).toMatchObject({ title: '编辑改名', plan: 'two-stage' })
  await expect(change(newsroom.people.final, { plan: 'three-stage' })).rejects.toMatchObject({ status: 403 })
})
