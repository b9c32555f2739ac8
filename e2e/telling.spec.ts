/**
 * A reviewer hears the bell and follows it; an auditor searches the log and takes it away as CSV.
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { callAs, expect, makeBriefing, move, test } from './fixtures/newsroom'

const isSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)

test('a reviewer sees the bell, follows it to what waits for them by keyboard on a phone, and finds it read', async ({
  signInAs,
}) => {
  const briefing = await makeBriefing(`铃铛里的一场 ${Date.now()}`)
  const { id: edition } = await move('editor', 'submit', { briefing: briefing.id, note: '' })
  const page = await signInAs('reviewer-1')
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/admin')
  const bell = page.getByRole('link', { name: /^提醒，\d+ 条未读$/ })
  await expect(bell).toBeInViewport()
  await bell.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '提醒' })).toBeVisible()
  expect(await isSideways(page)).toBe(false)

  const item = page.getByRole('listitem').filter({ hasText: briefing.title })
  await expect(item.getByText('请您审核')).toBeVisible()
  await expect(item.getByText('未读', { exact: true })).toBeVisible()
  await item.getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/admin/review/${edition}$`))
  // What opening it sends outlives the page, so nothing here tells when it has arrived.
  await expect(async () => {
    await page.goto('/admin/notices')
    await expect(item.getByText('已读', { exact: true })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 20_000 })

  await move('editor', 'recall', { edition })
  await page.reload()
  await expect(item.filter({ hasText: '请您审核' }).getByText('已办结')).toBeVisible()
  await expect(item.filter({ hasText: '已撤回送审' })).toBeVisible()
})

test('a person sets what they are told and how; what waits for them cannot be hidden', async ({ signInAs }) => {
  const page = await signInAs('publisher')
  await page.goto('/admin/notices')
  await expect(page.getByText('没有设置邮件服务器')).toBeVisible()
  await expect(page.getByLabel('定时发布未成功：显示在铃铛里')).toBeDisabled()
  for (const choice of ['none', 'daily']) await page.getByLabel('已签发：邮件').selectOption(choice)
  await expect(page.getByText('已保存：已签发。')).toBeVisible()
  const released = page.getByLabel('已发布：显示在铃铛里')
  const wasShown = await released.isChecked()
  await released.click()
  await expect(page.getByText('已保存：已发布。')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('已签发：邮件')).toHaveValue('daily')
  await expect(released).toBeChecked({ checked: !wasShown })
})

test('an auditor searches the log, reads an entry, has the chain checked and takes the log away as CSV', async ({
  signInAs,
}) => {
  const briefing = await makeBriefing('审计员要查的一场')
  const { id, hash } = await move('editor', 'submit', { briefing: briefing.id, note: '' })
  await callAs('publisher', 'POST', '/api/moves/release', { edition: id, hash })
  const page = await signInAs('auditor')
  await page.goto('/admin/audit')
  await page.getByLabel('对象编号').fill(id)
  await page.getByLabel('结果').selectOption('refused')
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByText('共 1 条，新的在前。')).toBeVisible()
  const entry = page.getByRole('listitem').filter({ hasText: '发布（未获准）' })
  await entry.getByText('详情').click()
  await expect(entry.getByText('wrong-state')).toBeVisible()
  await expect(entry.getByRole('link', { name: /审计员要查的一场 · 送审稿 1/ })).toBeVisible()

  await page.getByRole('button', { name: '现在校验' }).click()
  await expect(page.getByText(/条记录逐条相扣，完整/)).toBeVisible()
  const leaving = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出 CSV' }).click()
  const csv = readFileSync(await (await leaving).path(), 'utf8')
  expect(csv.startsWith('\uFEFF"序号"')).toBe(true)
  expect(csv.trimEnd().split('\r\n')).toHaveLength(2)
  expect(csv).toContain('"发布（未获准）","release-refused","未获准"')
  await page.goto('/admin/audit?event=audit-exported')
  await expect(page.getByRole('listitem').filter({ hasText: '导出审计日志' }).first()).toBeVisible()
  await page.setViewportSize({ width: 360, height: 780 })
  expect(await isSideways(page)).toBe(false)
})

test('nobody else reads the log or another person’s notices', async ({ signInAs, page: stranger }) => {
  const page = await signInAs('editor')
  await page.goto('/admin/audit')
  await expect(page.getByText('您无权查看')).toBeVisible()
  expect((await callAs('editor', 'GET', '/api/audit/export')).status).toBe(403)
  expect((await callAs('editor', 'POST', '/api/audit/verify', {})).status).toBe(404)
  for (const address of ['/api/audit/export', '/api/notices/unread']) {
    expect((await callAs(null, 'GET', address)).status).toBe(401)
  }
  for (const address of ['/admin/audit', '/admin/notices']) {
    await stranger.goto(address)
    await expect(stranger.locator('#field-password')).toBeVisible()
  }
})
