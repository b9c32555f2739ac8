/**
 * What becomes of a page that others have read: withdrawn and back, retracted, corrected, expunged; each as a reader
 * meets it, and made by the people and in the steps the office needs for it.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import {
  type Briefing,
  call,
  callAs,
  type Edition,
  edit,
  expect,
  makeBriefing,
  move,
  newsroomUrl,
  prose,
  release,
  test,
} from './fixtures/newsroom'
import { create } from './safety/victims'

const REASON = '有关数据正在重新核实'

const panelOf = (page: Page) => page.getByRole('region', { name: '送审与发布' })

async function openPanel(page: Page, briefing: Briefing) {
  await page.goto(`/admin/collections/briefings/${briefing.id}`)
  await expect(panelOf(page)).toBeVisible()
  return panelOf(page)
}

const apiOf = ({ path }: Briefing) => `/api/v1${path.replace('/series/', '/briefings/')}`

/** Until readers get this answer; the worker takes a moment. */
const untilAnswers = (address: string, status: number, words = '') =>
  expect(async () => {
    const answer = await call(null, 'GET', address)
    expect([answer.status, answer.text.includes(words)]).toEqual([status, true])
  }).toPass({ timeout: 10_000 })

/** Every place in which a reader could come upon the session, its own page aside. */
const lists = ({ slug }: Briefing) => [
  '/',
  `/series/${slug}`,
  '/feed.xml',
  '/sitemap.xml',
  '/api/v1/briefings?limit=100',
]

async function isListed(briefing: Briefing): Promise<string[]> {
  const found: string[] = []
  for (const list of lists(briefing)) {
    if ((await call(null, 'GET', list)).text.includes(briefing.path)) found.push(list)
  }
  return found
}

/** Nobody's list, and nobody's page that lists it, tells of the session any more. */
const untilUnlisted = (briefing: Briefing) =>
  expect(async () => expect(await isListed(briefing)).toEqual([])).toPass({ timeout: 10_000 })

async function retract({ id }: Edition, more: object = {}): Promise<void> {
  await move('publisher', 'retract', { edition: id, reason: REASON, ...more })
  await move('reviewer-3', 'confirm-retract', { edition: id })
}

test('a withdrawn page stays under its explanation and leaves every list, and comes back by another’s signature', async ({
  signInAs,
  page: reader,
}) => {
  const briefing = await makeBriefing('先下线后恢复的一场')
  const first = await release(briefing.id)
  await untilAnswers(briefing.path, 200, briefing.title)

  const publisher = await openPanel(await signInAs('publisher'), briefing)
  await publisher.getByText('下线（保留说明）、撤稿').click()
  await publisher.getByRole('button', { name: '下线（保留说明）…' }).click()
  await publisher.getByLabel(/^下线原因/).fill(REASON)
  await expect(publisher.getByText(`下线原因：${REASON}`)).toBeVisible()
  await publisher.getByRole('button', { name: '确认下线' }).click()
  await expect(publisher.getByRole('heading', { level: 2 })).toContainText('已下线')

  await untilAnswers(briefing.path, 200, '〔已下线〕')
  await reader.goto(briefing.path)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`〔已下线〕${briefing.title}`)
  await expect(reader.getByRole('complementary', { name: '下线说明' })).toContainText(REASON)
  await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expect(reader.getByText('接通率达到98.6%')).toBeVisible()
  await untilUnlisted(briefing)
  const told = await call(null, 'GET', apiOf(briefing))
  expect(told.json).toMatchObject({ state: 'withdrawn', notice: { explanation: REASON } })

  const again = await move('publisher', 'reinstate', { edition: first.id, reason: '经核实数据无误' })
  expect(again).toMatchObject({ state: 'in_review', stage: 'final', hash: first.hash })
  const alone = { edition: again.id, hash: again.hash }
  expect((await callAs('publisher', 'POST', '/api/moves/release', alone)).status).toBe(409)
  await move('reviewer-3', 'decide', { ...alone, stage: 'final', outcome: 'approve', checklist: 'all' })
  await move('publisher', 'release', alone)
  await expect(async () => {
    await reader.goto(briefing.path)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(briefing.title, { timeout: 100 })
  }).toPass({ timeout: 10_000 })
  await expect(reader.locator('meta[name=robots]')).toHaveCount(0)
  expect((await isListed(briefing)).length).toBeGreaterThan(2)
})

test('a retracted page is gone at every address below it, and only when a second person said so', async ({
  signInAs,
  page: reader,
}) => {
  const briefing = await makeBriefing('将要撤稿的一场')
  const picture = await addPicture(briefing)
  const edition = await release(briefing.id)
  await untilAnswers(briefing.path, 200, briefing.title)
  expect((await call(null, 'GET', picture)).status).toBe(200)

  const publisher = await openPanel(await signInAs('publisher'), briefing)
  await publisher.getByText('下线（保留说明）、撤稿').click()
  await publisher.getByRole('button', { name: '撤稿…' }).click()
  await publisher.getByLabel(/^撤稿原因/).fill(REASON)
  await publisher.getByRole('button', { name: '提出撤稿' }).click()
  await expect(publisher.getByText('请在 15 分钟内请另一位发布员或终审人')).toBeVisible()
  expect((await callAs('publisher', 'POST', '/api/moves/confirm-retract', { edition: edition.id })).status).toBe(403)
  expect((await call(null, 'GET', briefing.path)).status).toBe(200)

  const leader = await signInAs('reviewer-3')
  await leader.setViewportSize({ width: 360, height: 780 })
  const panel = await openPanel(leader, briefing)
  await panel.getByRole('button', { name: /^确认撤稿/ }).click()
  await expect(panel.getByText(`撤稿原因：${REASON}`)).toBeVisible()
  await panel.getByRole('button', { name: '我已核对，确认撤稿' }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('已撤稿')

  await untilAnswers(briefing.path, 410, REASON)
  for (const address of ['', '/v/1', '/v/1/anything', '?draft=true', '/opengraph-image']) {
    const gone = await call(null, 'GET', `${briefing.path}${address}`)
    expect([address, gone.status, gone.text.includes('接通率')]).toEqual([address, 410, false])
    expect(gone.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  }
  const flight = await fetch(new URL(briefing.path, newsroomUrl()), { headers: { RSC: '1' } })
  expect([flight.status, (await flight.text()).includes('接通率')]).toEqual([410, false])
  const machine = await call(null, 'GET', apiOf(briefing))
  expect([machine.status, machine.json]).toMatchObject([410, { error: { code: 'retracted' }, state: 'retracted' }])
  expect(machine.text).not.toContain('接通率')
  await untilUnlisted(briefing)
  expect((await call(null, 'GET', picture)).status).not.toBe(200)
  expect((await reader.goto(briefing.path))?.status()).toBe(410)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('本场发布内容已撤稿')
})

test('a retraction may hide the title and name what to read instead', async ({ page: reader }) => {
  const other = await makeBriefing('更新后的一场')
  await release(other.id)
  const briefing = await makeBriefing('某某某个人情况的发布')
  const edition = await release(briefing.id)
  await retract(edition, { hideTitle: true, replacement: other.path })
  await untilAnswers(briefing.path, 410, REASON)
  await reader.goto(briefing.path)
  expect(await reader.content()).not.toContain('某某某个人')
  await reader.getByRole('link', { name: '请查阅更新后的内容' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(other.title)
})

/** Corrects the figure of a released briefing; the last reviewer chooses how it is said. */
async function correct(briefing: Briefing, text: string, face: 'compare' | 'note', publicNote = ''): Promise<void> {
  expect((await edit('achievements', briefing.achievement, { prose: prose(text), figures: [] })).status).toBe(200)
  const { id, hash } = await move('editor', 'submit', { briefing: briefing.id, note: '更正', publicNote })
  const stages = [
    ['reviewer-1', 'first'],
    ['reviewer-2', 'second'],
    ['reviewer-3', 'final'],
  ] as const
  for (const [role, stage] of stages)
    await move(role, 'decide', { edition: id, hash, stage, outcome: 'approve', checklist: 'all', face })
  await move('publisher', 'release', { edition: id, hash })
}

test('a correction is said on top and at its place, with the wrong words only where the last reviewer chose so', async ({
  page: reader,
}) => {
  const briefing = await makeBriefing('有两处更正的一场')
  await release(briefing.id)
  await correct(briefing, '接通率达到96.8%，座席增加到40个。', 'note', '接通率的统计口径有误。')
  await untilAnswers(briefing.path, 200, '接通率的统计口径有误。')
  await reader.goto(briefing.path)
  const list = reader.getByRole('region', { name: '更正与增补' })
  await expect(list).toContainText('数据有更正')
  expect(await reader.content()).not.toContain('98.6')
  await reader.getByRole('link', { name: /更正〕$/ }).click()
  await expect(reader).toHaveURL(/#correction-1$/)
  await list.getByRole('link').first().click()
  await expect(reader).toHaveURL(/#p-/)

  await correct(briefing, '接通率达到96.8%，座席增加到41个。', 'compare')
  await untilAnswers(briefing.path, 200, '<del>')
  await reader.goto(briefing.path)
  await expect(list.locator('del')).toHaveText('接通率达到96.8%，座席增加到40个。')
  await expect(list.locator('ins')).toHaveText('接通率达到96.8%，座席增加到41个。')
  await expect(reader.getByText('第3版 更正')).toBeVisible()
  const { json } = await call(null, 'GET', apiOf(briefing))
  expect(json.corrections).toMatchObject([{ edition: 2, places: [{ was: null }] }, { edition: 3 }])
})

test('what was expunged is in no answer, no file and no table, and the audit log still holds together', async () => {
  const words = `金丝雀${randomUUID()}`
  const briefing = await makeBriefing(`${words}标题`)
  const picture = await addPicture(briefing)
  await edit('achievements', briefing.achievement, { prose: prose(`${words}正文。`), figures: [] })
  const { id, hash } = await release(briefing.id)
  await untilAnswers(briefing.path, 200, words)
  await move('publisher', 'withdraw', { edition: id, reason: REASON })
  await move('publisher', 'expunge', { edition: id, reason: '依法不得保存' })
  expect((await callAs('publisher', 'POST', '/api/moves/confirm-expunge', { edition: id })).status).toBe(403)
  expect(await move('reviewer-3', 'confirm-expunge', { edition: id })).toMatchObject({ state: 'expunged', hash })
  await untilAnswers(briefing.path, 410, REASON)

  const asked = [briefing.path, `${briefing.path}/v/1`, apiOf(briefing), ...lists(briefing)]
  for (const address of asked) expect((await call(null, 'GET', address)).text).not.toContain(words)
  const staff = [
    `/preview/${id}`,
    `/api/editions/${id}`,
    `/api/briefings/${briefing.id}?draft=true`,
    `/api/briefings/versions?where[parent][equals]=${briefing.id}`,
    `/api/achievements?where[briefing][equals]=${briefing.id}&draft=true`,
    `/api/achievements/versions?limit=0`,
    `/admin/collections/briefings/${briefing.id}`,
  ]
  for (const address of staff) expect((await callAs('editor', 'GET', address)).text).not.toContain(words)
  expect((await callAs('editor', 'GET', picture)).status).not.toBe(200)

  tool('src/ops/cli/find-words.ts', words)
  expect(filesWith(words, '.next')).toBe('')
  expect(tool('src/ops/cli/verify-audit.ts')).toContain('holds')
})

async function addPicture(briefing: Briefing): Promise<string> {
  const { doc } = await create('editor', 'media', { alt: '现场' })
  expect((await edit('briefings', briefing.id, { gallery: [doc.id] })).status).toBe(200)
  return `/api/media/file/${(doc as unknown as { filename: string }).filename}`
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a command of the newsroom under test; throws unless it exits 0. */
const tool = (file: string, ...args: string[]): string =>
  execFileSync(process.execPath, ['--conditions=production', '--import', 'tsx', file, ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: process.env.NEWSROOM_DATA },
    encoding: 'utf8',
  })

/** Names of the files of a folder in which the words stand; '' when in none. */
function filesWith(words: string, folder: string): string {
  const { status, stdout } = spawnSync('grep', ['-rlF', words, folder], { cwd: root, encoding: 'utf8' })
  expect(status).toBe(1)
  return stdout
}
