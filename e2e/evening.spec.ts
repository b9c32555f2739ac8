import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { hasSidewaysScroll } from './fixtures/accessibility'
import {
  type Briefing,
  callAs,
  confirmFactor,
  type Edition,
  edit,
  expect,
  makeBriefing,
  move,
  newsroomUrl,
  prose,
  test,
} from './fixtures/newsroom'

/** The plan that three people can run: 初审, then the signature. */
async function putOnTwoStages({ slug }: Briefing): Promise<void> {
  const { json } = await callAs('security', 'GET', `/api/series?where[slug][equals]=${slug}&depth=0`)
  const [series] = json.docs as { id: string }[]
  await confirmFactor('security')
  const { status } = await callAs('security', 'PATCH', `/api/series/${series?.id}`, { plan: 'two-stage' })
  expect(status).toBe(200)
}

const statusOf = async (path: string): Promise<number> => (await fetch(new URL(path, newsroomUrl()))).status

/** Signs on the reviewer's screen: everything ticked, then the second press. */
async function sign(page: Page, edition: Edition, chooseFirst: () => Promise<void> = async () => undefined) {
  await page.goto(`/admin/review/${edition.id}`)
  await expect(page).toHaveURL(/\?base=/)
  await page.getByRole('button', { name: '同意…' }).click()
  await page.getByLabel('全部核对').check()
  await chooseFirst()
  await page.getByRole('button', { name: '确认同意' }).click()
}

test('a text that came at 17:00 is online at its time: an editor, a reviewer at a desk, a leader on a phone', async ({
  signInAs,
}) => {
  const briefing = await makeBriefing(`晚间上线的发布会 ${randomUUID().slice(0, 6)}`)
  await putOnTwoStages(briefing)
  const editor = await signInAs('editor')
  await editor.goto(`/admin/collections/briefings/${briefing.id}`)
  const panel = editor.getByRole('region', { name: '送审与发布' })
  await panel.getByLabel('送审说明（可不填）').fill('今晚七点上线')
  await panel.getByRole('button', { name: '送审', exact: true }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('初审')
  const { json } = await callAs('editor', 'GET', `/api/moves?briefing=${briefing.id}`)
  const edition = json.edition as Edition

  const reviewer = await signInAs('reviewer-1')
  await sign(reviewer, edition)
  await expect(reviewer.getByText('现在的环节是“终审（签发）”')).toBeVisible()

  const leader = await signInAs('reviewer-3')
  await leader.setViewportSize({ width: 360, height: 780 })
  await sign(leader, edition)
  await expect(leader.getByText('已签发', { exact: false }).first()).toBeVisible()
  expect(await hasSidewaysScroll(leader)).toBe(false)

  const schedule = (seconds: number) => {
    const at = new Date(Date.now() + seconds * 1_000).toISOString()
    return move('publisher', 'schedule', { edition: edition.id, hash: edition.hash, at })
  }
  await schedule(7_200)
  await editor.reload()
  await expect(panel.getByText(/定于 .*自动发布/)).toBeVisible()
  expect(await statusOf(briefing.path)).toBe(404)
  await move('publisher', 'unschedule', { edition: edition.id })
  await schedule(2)
  await expect(async () => expect(await statusOf(briefing.path)).toBe(200)).toPass({ timeout: 20_000 })
  await editor.reload()
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('已发布')
})

test('a comma after the signature costs one reading; a correction says what the leader lets it say, an addition is noted', async ({
  signInAs,
  page: reader,
}) => {
  const briefing = await makeBriefing(`更正与增补 ${randomUUID().slice(0, 6)}`)
  await putOnTwoStages(briefing)
  const submit = (more = {}) => move('editor', 'submit', { briefing: briefing.id, note: '', ...more })
  const approve = (role: 'reviewer-1' | 'reviewer-3', stage: string, { id, hash }: Edition) =>
    move(role, 'decide', { edition: id, stage, outcome: 'approve', hash, checklist: 'all' })
  const first = await submit()
  await approve('reviewer-1', 'first', first)
  await approve('reviewer-3', 'final', first)
  await move('editor', 'reopen', { edition: first.id, reason: '漏了一个逗号' })
  await edit('achievements', briefing.achievement, { lead: '接通率，稳步提高' })
  const again = await submit()
  expect(again.stage).toBe('first')
  const signed = await approve('reviewer-1', 'first', again)
  expect(signed.state).toBe('approved')
  await move('publisher', 'release', { edition: again.id, hash: again.hash })

  await edit('briefings', briefing.id, { venue: '市热线中心二楼' })
  await edit('achievements', briefing.achievement, { lead: '接通率快速提高' })
  const correction = await submit({ publicNote: '一处提法不准确，已更正。' })
  await approve('reviewer-1', 'first', correction)
  const leader = await signInAs('reviewer-3')
  await leader.setViewportSize({ width: 360, height: 780 })
  await sign(leader, correction, () => leader.getByLabel(/只说明/).check())
  await expect(leader.getByText('已签发', { exact: false }).first()).toBeVisible()
  await move('publisher', 'release', { edition: correction.id, hash: correction.hash })

  await expect(async () => {
    await reader.goto(briefing.path)
    await expect(reader.getByText('一处提法不准确，已更正。').first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 10_000 })
  await expect(reader.getByRole('main')).toContainText('接通率快速提高')
  expect(await reader.content()).not.toContain('接通率，稳步提高')

  const asked = await callAs('editor', 'POST', '/api/questions?draft=true&depth=0', {
    briefing: briefing.id,
    position: 1,
    summary: '会后增补的一问',
    question: prose('请问热线夜间有人接听吗？'),
    answers: [],
  })
  expect(asked.status).toBe(201)
  const addition = await submit()
  await approve('reviewer-1', 'first', addition)
  await approve('reviewer-3', 'final', addition)
  await move('publisher', 'release', { edition: addition.id, hash: addition.hash })
  await expect(async () => {
    await reader.goto(briefing.path)
    await expect(reader.getByRole('main')).toContainText('请问热线夜间有人接听吗？', { timeout: 1_000 })
  }).toPass({ timeout: 10_000 })
  const { corrections } = (await callAs(null, 'GET', `/api/v1/briefings/${briefing.slug}/1`)).json
  expect((corrections as { kind: string }[]).map(({ kind }) => kind).sort()).toEqual(['addition', 'correction'])
})
