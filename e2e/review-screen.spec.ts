import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { findViolations, hasSidewaysScroll } from './fixtures/accessibility'
import { edit, expect, makeBriefing, move, prose, test } from './fixtures/newsroom'

const LEAD = '截至2022年底，热线全年受理来电12.8万件，群众反映的问题得到及时处理。'

/** Selects words as a thumb would, in the passage that holds them. */
const selectWords = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0 || !node.parentElement?.closest('[data-passage]')) continue
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`${wanted} is not on the screen`)
  }, words)

/** Buttons and links too small for a thumb. */
const findSmallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main button, main a, main select, main summary, section button, section a')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
      .map((element) => element.textContent),
  )

const isReady = (page: Page) => expect(page).toHaveURL(/\?base=/)

test('a reviewer reads, comments on words and returns on a phone; the editor resubmits; it is approved by keyboard', async ({
  signInAs,
}) => {
  const briefing = await makeBriefing(`热线运行情况的审核 ${randomUUID().slice(0, 6)}`)
  await move('editor', 'submit', { briefing: briefing.id, note: '数据已与部门核对' })

  const phone = await signInAs('reviewer-1')
  await phone.setViewportSize({ width: 360, height: 780 })
  await phone.goto('/admin')
  await phone.getByRole('link', { name: briefing.title }).first().click()
  await isReady(phone)
  await expect(phone.getByText('数据已与部门核对')).toBeVisible()
  await expect(phone.getByRole('heading', { level: 2 }).first()).toHaveText(/^数据/)
  expect(await hasSidewaysScroll(phone)).toBe(false)
  expect(await findSmallTargets(phone)).toEqual([])
  expect(await findViolations(phone, ['iframe'])).toEqual([])

  await selectWords(phone, '12.6万件')
  await phone.getByRole('button', { name: /批注所选文字/ }).click()
  await phone.getByLabel('批注内容').fill('请注明截至日期')
  await phone.getByLabel(/须解决后方可通过/).check()
  await phone.getByRole('button', { name: '保存批注' }).click()
  await expect(phone.getByText('批注已保存')).toBeVisible()
  await expect(phone.getByRole('article', { name: /批注/ }).locator('blockquote')).toHaveText('12.6万件')
  await expect(phone.getByRole('button', { name: '同意…' })).toBeDisabled()

  await phone.getByRole('button', { name: '公开页面', exact: true }).click()
  await expect(phone.frameLocator('iframe').getByText('热线全年受理来电')).toBeVisible()
  await phone.getByRole('button', { name: '退回修改…' }).click()
  await phone.getByLabel('退回理由').fill('请按批注修改')
  await phone.getByRole('button', { name: '确认退回' }).click()
  await expect(phone.getByText('已退回修改，', { exact: false })).toBeVisible()

  expect((await edit('briefings', briefing.id, { lead: prose(LEAD) })).status).toBe(200)
  const { id } = await move('editor', 'submit', { briefing: briefing.id, note: '' })
  const editor = await signInAs('editor')
  await editor.goto(`/admin/review/${id}`)
  await isReady(editor)
  await editor.getByRole('button', { name: '回复或了结' }).first().click()
  await editor.getByLabel('回复').fill('已注明')
  await editor.getByRole('button', { name: '回复并标为已处理' }).click()
  await expect(editor.getByText('已处理，待确认').first()).toBeVisible()

  const desk = await signInAs('reviewer-1')
  await desk.setViewportSize({ width: 1280, height: 860 })
  await desk.goto(`/admin/review/${id}`)
  await isReady(desk)
  await expect(desk.getByText('与送审稿 1对照：', { exact: false })).toContainText('1 项数据变动')
  await expect(desk.getByRole('table')).toContainText('+2000件（+1.6%）')
  await expect(desk.frameLocator('iframe').getByText(LEAD)).toBeVisible()
  await desk.keyboard.press('?')
  await expect(desk.getByRole('dialog', { name: '键盘操作' })).toBeVisible()
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('a')
  await expect(desk.getByRole('dialog')).toHaveCount(0)
  await desk.getByRole('button', { name: '回复或了结' }).first().press('Enter')
  await desk.getByRole('button', { name: '标为已解决' }).press('Enter')
  await expect(desk.getByText('0 条未解决')).toBeVisible()
  await desk.keyboard.press('j')
  await expect(desk.locator(':focus')).toContainText('12.8万件')
  expect(await findViolations(desk, ['iframe'])).toEqual([])
  await desk.keyboard.press('a')
  await expect(desk.getByRole('dialog', { name: '同意这一稿' }).getByLabel('全部核对')).toBeFocused()
  await desk.keyboard.press('Space')
  await desk.getByRole('button', { name: '确认同意' }).press('Enter')
  await expect(desk.getByText('现在的环节是“复审”')).toBeVisible()
})

test('keys of one letter can be switched off, and an old edition leads on to the newest', async ({ signInAs }) => {
  const briefing = await makeBriefing('旧稿与新稿')
  const old = await move('editor', 'submit', { briefing: briefing.id, note: '' })
  const page = await signInAs('reviewer-1')
  await page.goto(`/admin/review/${old.id}`)
  await isReady(page)
  await page.getByRole('button', { name: '键盘' }).click()
  await page.getByLabel(/启用单键快捷键/).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await move('editor', 'recall', { edition: old.id })
  const newer = await move('editor', 'submit', { briefing: briefing.id, note: '' })
  await page.reload()
  await expect(page.getByText('这一稿已不是最新的', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: '同意…' })).toHaveCount(0)
  await page.getByRole('link', { name: /查看最新的/ }).click()
  await expect(page).toHaveURL(new RegExp(newer.id))
})

test('the screen is closed to strangers and to liaisons of other departments', async ({ signInAs, page: stranger }) => {
  const briefing = await makeBriefing('不给外人看的一稿')
  const { id } = await move('editor', 'submit', { briefing: briefing.id, note: '' })
  await stranger.goto(`/admin/review/${id}`)
  await expect(stranger).toHaveURL(/\/admin\/login/)
  await expect(stranger.getByText(briefing.title)).toHaveCount(0)
  const liaison = await signInAs('liaison')
  await liaison.goto(`/admin/review/${id}`)
  await expect(liaison.getByRole('heading', { name: '找不到这一稿' })).toBeVisible()
  await expect(liaison.getByText(briefing.title)).toHaveCount(0)
})
