import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/generated/payload-types'
import { type Newsroom, openNewsroom } from './newsroom.testing'
import { exportSheet } from './read-sheet'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

async function submitOne() {
  const { editor, colleague } = newsroom.people
  const { id } = await newsroom.prepareBriefing()
  await newsroom.editBriefing(colleague, id, { departments: ['市教育局'] })
  await newsroom.move(editor, 'submit', { briefing: id, note: '请审' })
  const open = await newsroom.openEdition(id)
  return { briefing: id, edition: open?.id ?? '', hash: open?.hash ?? '' }
}

const sheetFor = async (person: User | undefined, edition: string) =>
  exportSheet(await newsroom.as(person), edition, 'pdf')

describe('the approval sheet', () => {
  it('of a half-signed edition shows who signed with what was ticked, and where signatures are missing', async () => {
    const { first, editor } = newsroom.people
    const { edition, hash } = await submitOne()
    const approval = { edition, stage: 'first', outcome: 'approve', hash, checklist: 'all', reason: '已核对' }
    await newsroom.move(first, 'decide', approval)
    const sheet = await sheetFor(editor, edition)
    expect(sheet).toMatchObject({
      number: 1,
      state: 'in_review',
      kind: 'first',
      hash,
      series: '测试系列',
      heldOn: '2023-03-16',
      departments: ['市教育局'],
      submittedBy: '编辑甲',
      note: '请审',
      release: null,
    })
    expect(sheet?.contributors.sort()).toEqual(['编辑乙', '编辑甲'])
    expect(sheet?.stages.map(({ missing }) => missing)).toEqual([0, 1, 1])
    expect(sheet?.stages[0]?.signatures).toMatchObject([{ name: '初审', outcome: 'approve', reason: '已核对' }])
    expect(sheet?.stages[0]?.checklist.every(({ isTicked }) => isTicked)).toBe(true)
    expect(sheet?.stages[1]?.checklist.some(({ isTicked }) => isTicked)).toBe(false)
  })

  it('of a released edition has every signature and the release, and that of the next edition is no first release', async () => {
    const { editor, publisher } = newsroom.people
    const { briefing, edition, hash } = await submitOne()
    await newsroom.approveAll(briefing)
    await newsroom.move(publisher, 'release', { edition, hash })
    const sheet = await sheetFor(publisher, edition)
    expect(sheet?.stages.map(({ signatures, missing }) => [signatures.map(({ name }) => name), missing])).toEqual([
      [['初审'], 0],
      [['复审'], 0],
      [['终审'], 0],
    ])
    expect(sheet).toMatchObject({ version: 1, release: { by: '发布员' } })
    await newsroom.editBriefing(editor, briefing, { title: '更正后的标题' })
    await newsroom.move(editor, 'submit', { briefing, note: '' })
    expect(await sheetFor(editor, (await newsroom.openEdition(briefing))?.id ?? '')).toMatchObject({
      kind: 'correction',
    })
  })

  it('of a returned edition has the reason, and nothing more to sign', async () => {
    const { first, editor } = newsroom.people
    const { edition, hash } = await submitOne()
    const reason = '第二段数据请核实'
    await newsroom.move(first, 'decide', { edition, stage: 'first', outcome: 'return', hash, reason })
    const sheet = await sheetFor(editor, edition)
    expect(sheet?.stages[0]?.signatures).toMatchObject([{ outcome: 'return', reason }])
    expect(sheet?.stages.every(({ missing }) => missing === 0)).toBe(true)
  })

  it('is drawn up for the own department and the staff only, and every time is written down', async () => {
    const { edition, hash, briefing } = await submitOne()
    const own = await newsroom.hire('教育局联络员', ['liaison'], [], ['市教育局'])
    const other = await newsroom.hire('水利局联络员', ['liaison'], [], ['市水利局'])
    expect(await sheetFor(own, edition)).toMatchObject({ edition })
    expect(await sheetFor(other, edition)).toBeNull()
    expect(await sheetFor(undefined, edition)).toBeNull()
    expect(await sheetFor(own, 'no-such-edition')).toBeNull()
    const { docs } = await newsroom.payload.find({
      collection: 'audit-events',
      where: { subject: { equals: edition }, event: { equals: 'sheet-exported' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ actorName }) => actorName)).toEqual(['教育局联络员'])
    expect(JSON.parse(docs[0]?.body ?? '{}').details).toEqual({ briefing, hash, form: 'pdf' })
  })
})
