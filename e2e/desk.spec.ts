/** The desk, the calendar, the story of a briefing and its approval sheet, at 390 and at 1280 pixels. */
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { call, callAs, edit, expect, makeBriefing, move, release, test, tokenOf } from './fixtures/newsroom'

const WIDTHS = [390, 1280]
const DEPARTMENT = '云河市教育局'

/** What axe finds in our own part of the page; Payload's frame around it is not ours. */
async function findViolations(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async (selector) => {
    const runner = (window as unknown as { axe: typeof axe }).axe
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    return (await runner.run(selector, { runOnly: tags })).violations
  }, part)
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}

/** Opens the address at both widths: nothing scrolls sideways, nothing breaks a rule of accessibility. */
async function check(page: Page, address: string, part: string) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(address)
    await expect(page.locator(part)).toBeVisible()
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(sideways, `${address} at ${width}`).toBeLessThanOrEqual(0)
    expect(await findViolations(page, part), `${address} at ${width}`).toEqual([])
  }
}

test('from the desk to the calendar, the story of a briefing and its sheet, on a phone and at a desk', async ({
  signInAs,
}) => {
  const briefing = await makeBriefing('城区供水管网更新情况', [DEPARTMENT])
  const { id: edition, hash } = await move('editor', 'submit', { briefing: briefing.id, note: '数据已核对' })
  await move('reviewer-1', 'decide', { edition, stage: 'first', outcome: 'approve', hash, checklist: 'all' })

  const page = await signInAs('reviewer-2')
  await check(page, '/admin', 'section[aria-labelledby="desk"]')
  const item = page.getByRole('listitem').filter({ hasText: briefing.title })
  await expect(item).toContainText('数据已核对')
  const act = item.getByRole('link', { name: `去审核：${briefing.title}` })
  await expect(act).toHaveAttribute('href', `/admin/review/${edition}`)

  await check(page, '/admin/calendar?month=2023-03', 'main, .template-default__wrap')
  await expect(page.getByRole('link', { name: briefing.title })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023 年 4 月')
  await page.keyboard.press('PageUp')
  await page.getByRole('link', { name: briefing.title }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText(briefing.title)
  await expect(page.getByRole('listitem').filter({ hasText: '演示初审' })).toContainText('初审：同意')
  await check(page, `/admin/timeline/${briefing.id}`, 'main, .template-default__wrap')
  await page.getByRole('link', { name: '审核表' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('信息发布审核表')
  await expect(page.getByText('签名：')).toHaveCount(2)
  await check(page, `/admin/sheet/${edition}?hash=${hash}`, '#content')
  await expect(page.getByText('纸面上的内容指纹与系统记录一致', { exact: false })).toBeVisible()

  const address = `/api/sheets/${edition}.pdf`
  const pdf = await call(await tokenOf('reviewer-2'), 'GET', address)
  expect([pdf.status, pdf.headers.get('content-type'), pdf.text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-'])
  expect((await call(null, 'GET', address)).status).toBe(401)
  expect((await callAs('editor', 'GET', '/api/sheets/nothing.pdf')).status).toBe(404)
})

test('a liaison asks for a correction, an editor declines it, and the liaison reads why', async ({ signInAs }) => {
  const briefing = await makeBriefing('课后服务实施情况', [DEPARTMENT])
  const { id } = await release(briefing.id)
  const liaison = await signInAs('liaison')
  await check(liaison, `/admin/ask-correction/${id}`, 'form')
  await liaison
    .getByLabel('位置')
    .selectOption({ label: '第一部分 · 接通率稳步提高：接通率达到98.6%，座席增加到40个。' })
  await liaison.getByLabel('应改为').fill('接通率达到96.8%，座席增加到40个。')
  await liaison.getByRole('button', { name: '提交给编辑' }).click()
  await expect(liaison.getByText('请写明依据', { exact: false })).toBeVisible()
  await expect(liaison.getByLabel('应改为')).toHaveValue('接通率达到96.8%，座席增加到40个。')
  await liaison.getByLabel('依据').fill('市热线中心业务台账')
  await liaison.getByRole('button', { name: '提交给编辑' }).click()
  await expect(liaison.getByText('已提交', { exact: false })).toBeVisible()

  const editor = await signInAs('editor')
  await check(editor, '/admin', 'section[aria-labelledby="desk"]')
  const request = editor.getByRole('listitem').filter({ hasText: briefing.title }).filter({ hasText: '应改为' })
  await request.getByText('不采纳…').click()
  await request.getByLabel('理由').fill('与年报口径一致，无需更正')
  await request.getByRole('button', { name: '答复“不采纳”' }).click()
  await expect(request).toHaveCount(0)

  await check(liaison, '/admin', 'section[aria-labelledby="desk"]')
  const own = liaison.getByRole('listitem').filter({ hasText: briefing.title })
  await expect(own).toContainText('与年报口径一致，无需更正')
})

test('people see on the desk what is theirs to do, and screens of other departments are not there', async ({
  signInAs,
}) => {
  const briefing = await makeBriefing('别的部门的一场')
  const { id: edition } = await release(briefing.id)
  await edit('briefings', briefing.id, { title: '别的部门改过的一场' })
  const auditor = await signInAs('auditor')
  await auditor.goto('/admin')
  await expect(auditor.getByRole('heading', { name: '待办' })).toBeVisible()
  await expect(auditor.getByText('别的部门改过的一场')).toHaveCount(0)
  const liaison = await signInAs('liaison')
  for (const address of [`timeline/${briefing.id}`, `sheet/${edition}`, `ask-correction/${edition}`]) {
    await liaison.goto(`/admin/${address}`)
    await expect(liaison.getByRole('heading', { name: '找不到这个页面' })).toBeVisible()
    await expect(liaison.getByText('别的部门')).toHaveCount(0)
  }
})

test('a stranger is sent to sign in from every screen of the desk, and comes back to it', async ({ page }) => {
  for (const address of ['calendar', 'timeline/x', 'sheet/x', 'ask-correction/x']) {
    await page.goto(`/admin/${address}`)
    await expect(page).toHaveURL(new RegExp(`/admin/login\\?redirect=.*${address.split('/')[0]}`))
  }
})
