import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/generated/payload-types'
import { type Newsroom, openNewsroom } from './newsroom.testing'

let newsroom: Newsroom
let both: User

beforeAll(async () => {
  newsroom = await openNewsroom()
  both = await newsroom.hire('又编又审', ['editor', 'reviewer'], ['first'])
})
afterAll(() => newsroom.close())

const save = async (who: User, collection: 'achievements', id: string, data: Record<string, unknown>) => {
  const req = await newsroom.as(who)
  req.context.verb = 'test'
  return newsroom.payload.update({ collection, id, data: data as never, draft: true, req, overrideAccess: true })
}

const releaseFirst = async () => {
  const briefing = await newsroom.prepareBriefing()
  await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
  await newsroom.approveAll(briefing.id)
  const open = await newsroom.openEdition(briefing.id)
  await newsroom.move(newsroom.people.publisher, 'release', { edition: open?.id, hash: open?.hash })
  return briefing
}

const mayApprove = async (who: User, briefing: string) => {
  await newsroom.move(newsroom.people.editor, 'submit', { briefing, note: '' })
  const open = await newsroom.openEdition(briefing)
  const move = { edition: open?.id, stage: 'first', outcome: 'approve', hash: open?.hash, checklist: 'all' }
  return (await newsroom.move(who, 'decide', move)).status === 200
}

describe('who had a hand in an edition', () => {
  it('includes whoever wrote a part long before somebody else moved it in', async () => {
    const elsewhere = await newsroom.prepareBriefing()
    await save(both, 'achievements', elsewhere.achievement, { lead: '早就写好的一条' })
    const briefing = await releaseFirst()
    await save(newsroom.people.colleague, 'achievements', elsewhere.achievement, { briefing: briefing.id, position: 2 })
    expect(await mayApprove(both, briefing.id)).toBe(false)
  })

  it('does not include people whose work was published before and has not changed since', async () => {
    const briefing = await newsroom.prepareBriefing()
    await save(both, 'achievements', briefing.achievement, { lead: '先前的提要' })
    await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
    await newsroom.approveAll(briefing.id)
    const open = await newsroom.openEdition(briefing.id)
    await newsroom.move(newsroom.people.publisher, 'release', { edition: open?.id, hash: open?.hash })
    await save(newsroom.people.colleague, 'achievements', briefing.achievement, { lead: '新的提要' })
    expect(await mayApprove(both, briefing.id)).toBe(true)
  })
})

describe('old wording that somebody else brings back', () => {
  it('still counts for whoever wrote it', async () => {
    const briefing = await newsroom.prepareBriefing()
    await save(both, 'achievements', briefing.achievement, { lead: '旧提法' })
    await save(newsroom.people.colleague, 'achievements', briefing.achievement, { lead: '新提法' })
    await newsroom.move(newsroom.people.editor, 'submit', { briefing: briefing.id, note: '' })
    await newsroom.approveAll(briefing.id)
    const open = await newsroom.openEdition(briefing.id)
    await newsroom.move(newsroom.people.publisher, 'release', { edition: open?.id, hash: open?.hash })
    const { docs } = await newsroom.payload.findVersions({
      collection: 'achievements',
      where: { parent: { equals: briefing.achievement }, 'version.lead': { equals: '旧提法' } },
      overrideAccess: true,
    })
    await newsroom.payload.restoreVersion({
      collection: 'achievements',
      id: docs[0]?.id ?? '',
      req: await newsroom.as(newsroom.people.colleague),
      overrideAccess: false,
    })
    expect(await mayApprove(both, briefing.id)).toBe(false)
  })
})
