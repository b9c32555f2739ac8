import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from '@/editorial/newsroom.testing'
import { lexicalFromParagraphs } from '@/records/prose'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

type Part = Awaited<ReturnType<typeof addAchievement>>

const request = async () => ({
  depth: 0,
  req: await newsroom.as(newsroom.people.everything),
  overrideAccess: false as const,
})

/** A second achievement, written by the editor. */
const addAchievement = async (briefing: string) =>
  newsroom.payload.create({
    collection: 'achievements',
    data: { briefing, section: 1, position: 2, lead: '回访更及时', prose: lexicalFromParagraphs(['回访率提高。']) },
    draft: true,
    depth: 0,
    req: await newsroom.as(newsroom.people.editor),
    overrideAccess: false,
  })

const moveTo = async (part: Part, briefing: string, more: Record<string, unknown> = {}) =>
  newsroom.payload.update({
    collection: 'achievements',
    id: part.id,
    data: { briefing, revision: part.revision },
    ...more,
    ...(await request()),
  })

/** Submits the briefing as the editor and approves its first stage as the person of many roles. */
async function approveAsMover(briefing: string) {
  const submitted = await newsroom.move(newsroom.people.editor, 'submit', { briefing, note: '' })
  const { id, hash } = submitted.body.edition as { id: string; hash: string }
  return newsroom.move(newsroom.people.everything, 'decide', {
    edition: id,
    stage: 'first',
    outcome: 'approve',
    hash,
    checklist: 'all',
  })
}

const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  (body.refusal as { code: string } | undefined)?.code,
]

describe('whoever takes an achievement out of a briefing cannot approve what is left', () => {
  it('when they move it to another briefing', async () => {
    const left = await newsroom.prepareBriefing()
    const other = await newsroom.prepareBriefing()
    await moveTo(await addAchievement(left.id), other.id)
    expect(codeOf(await approveAsMover(left.id))).toEqual([403, 'own-work'])
  })

  it('when the answer they ask for does not name the briefing', async () => {
    const left = await newsroom.prepareBriefing()
    const other = await newsroom.prepareBriefing()
    await moveTo(await addAchievement(left.id), other.id, { select: { lead: true } })
    expect(codeOf(await approveAsMover(left.id))).toEqual([403, 'own-work'])
    expect(codeOf(await approveAsMover(other.id))).toEqual([403, 'own-work'])
  })

  it('when they delete it after somebody else had moved it there', async () => {
    const first = await newsroom.prepareBriefing()
    const left = await newsroom.prepareBriefing()
    const part = await addAchievement(first.id)
    const { editor } = newsroom.people
    await newsroom.payload.update({
      collection: 'achievements',
      id: part.id,
      data: { briefing: left.id, revision: part.revision },
      req: await newsroom.as(editor),
      overrideAccess: false,
    })
    await newsroom.payload.delete({ collection: 'achievements', id: part.id, ...(await request()) })
    expect(codeOf(await approveAsMover(left.id))).toEqual([403, 'own-work'])
    expect(codeOf(await approveAsMover(first.id))).toEqual([200, undefined])
  })

  it('when they restore a version that stood in another briefing', async () => {
    const first = await newsroom.prepareBriefing()
    const left = await newsroom.prepareBriefing()
    const part = await addAchievement(first.id)
    await newsroom.payload.update({
      collection: 'achievements',
      id: part.id,
      data: { briefing: left.id, revision: part.revision },
      req: await newsroom.as(newsroom.people.editor),
      overrideAccess: false,
    })
    const { docs } = await newsroom.payload.findVersions({
      collection: 'achievements',
      where: { parent: { equals: part.id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    await newsroom.payload.restoreVersion({ collection: 'achievements', id: docs[0]?.id ?? '', ...(await request()) })
    expect(codeOf(await approveAsMover(left.id))).toEqual([403, 'own-work'])
  })
})
