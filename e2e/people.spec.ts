/** What people do with their own account in a browser: signing in with a code on a phone, ending a sign-in, enrolling. */
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { findViolations } from './fixtures/accessibility'
import { accountOf, callAs, confirmFactor, expect, hire, newsroomUrl, signIn, test } from './fixtures/newsroom'
import { codesNow, withCode } from './fixtures/one-time-codes'

const PHONE = { width: 360, height: 740 }

async function typePassword(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

/** Types codes until one is taken: others may have spent some of those that count now. */
async function typeCode(page: Page, secret: string, button: string, done: () => Promise<boolean>): Promise<void> {
  const attempt = async (code: string) => {
    await page.getByLabel('六位验证码').fill(code)
    await page.getByRole('button', { name: button }).click()
    await expect
      .poll(async () => (await done()) || (await page.getByText(/已经用过|验证码不对/).isVisible()))
      .toBe(true)
    return done()
  }
  await withCode(secret, attempt, (isTaken) => !isTaken)
}

test('a publisher signs in with a code on a phone and ends a sign-in elsewhere', async ({ page }) => {
  const account = accountOf('publisher')
  const elsewhere = String((await signIn(account)).json.token)
  await page.setViewportSize(PHONE)
  await typePassword(page, account)
  await expect(page.getByRole('heading', { name: '二次验证' })).toBeVisible()
  const field = page.getByLabel('六位验证码')
  await expect(field).toBeFocused()
  await expect(field).toHaveAttribute('autocomplete', 'one-time-code')
  await expect(field).toHaveAttribute('inputmode', 'numeric')
  expect(await findViolations(page)).toEqual([])
  await typeCode(page, account.totpSecret ?? '', '验证并登录', () =>
    page.getByRole('heading', { name: '待办' }).isVisible(),
  )

  await page.goto('/admin/security')
  const list = page.getByRole('region', { name: '目前的登录' })
  await expect(list.getByText('本次登录')).toHaveCount(1)
  const before = await list.getByRole('listitem').count()
  await list
    .getByRole('button', { name: /撤销 程序/ })
    .first()
    .click()
  await expect(list.getByRole('status')).toContainText('已撤销')
  await expect(list.getByRole('listitem')).toHaveCount(before - 1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
  const asked = await fetch(new URL('/api/users/me', newsroomUrl()), { headers: { authorization: `JWT ${elsewhere}` } })
  expect(((await asked.json()) as { user: unknown }).user).toBeNull()
})

test('a new administrator changes the one-time password, enrols and only then gets in', async ({ page }) => {
  const email = `${randomUUID()}@test.example`
  const first = { email, password: 'seven purple boats 41' }
  const made = await callAs('admin', 'POST', '/api/users', { ...first, name: '新来的审计员' })
  const { id } = made.json.doc as { id: string }
  await callAs('security', 'PATCH', `/api/users/${id}`, { roles: ['auditor'] })

  await typePassword(page, first)
  await expect(page.getByRole('alert').filter({ hasText: '临时密码' })).toBeVisible()
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/security$/)
  const password = 'eleven quiet lanterns 7'
  await page.getByLabel('临时密码').fill(first.password)
  await page.getByLabel('新密码', { exact: true }).fill('xinwenban2024')
  await page.getByLabel('再输一次新密码').fill('xinwenban2024')
  await page.getByRole('button', { name: '保存并继续' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '太容易被猜到' })).toBeVisible()
  await page.getByLabel('新密码', { exact: true }).fill(password)
  await page.getByLabel('再输一次新密码').fill(password)
  await page.getByRole('button', { name: '保存并继续' }).click()

  await page.getByRole('button', { name: '开始启用' }).click()
  await expect(page.getByAltText(/二维码/)).toBeVisible()
  const secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '')
  expect(await findViolations(page)).toEqual([])
  await page.getByLabel('六位验证码').fill(codesNow(secret)[1] ?? '')
  await page.getByRole('button', { name: '确认启用' }).click()
  await expect(page.getByRole('list').getByRole('listitem')).toHaveCount(10)
  await page.getByLabel('我已把恢复码保存在手机以外的地方').check()
  await page.getByRole('button', { name: '完成' }).click()
  await expect(page.getByRole('heading', { name: '待办' })).toBeVisible()
})

test('an administrator resets a password on the person’s form, with the code asked again on the way', async ({
  signInAs,
}) => {
  const { id, email, token } = await hire()
  await confirmFactor('admin')
  const page = await signInAs('admin')
  await page.goto(`/admin/collections/users/${id}`)
  await page.getByRole('button', { name: '重置密码' }).click()
  const shown = page.getByRole('status').filter({ hasText: '一次性密码' })
  await expect(shown).toBeVisible()
  const password = ((await shown.locator('code').textContent()) ?? '').trim()
  const old = await fetch(new URL('/api/briefings', newsroomUrl()), { headers: { authorization: `JWT ${token}` } })
  expect(old.status).toBe(401)
  const { json } = await signIn({ email, password })
  expect((json.user as { passwordExpired?: boolean }).passwordExpired).toBe(true)
})
