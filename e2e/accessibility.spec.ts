import { findViolations, hasSidewaysScroll } from './fixtures/accessibility'
import { expect, newsroomUrl, test } from './fixtures/newsroom'

const PAGES = ['/', '/series/yunhe-progress', '/series/jining-decade/4', '/no-such-page']

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every kind of public page passes the rules of accessibility in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const address of PAGES) {
      await page.goto(address)
      expect(await findViolations(page), address).toEqual([])
    }
  })
}

test('a page at 200 and 400 per cent of 1280 pixels scrolls in one direction only', async ({ page }) => {
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 800 })
    for (const address of PAGES) {
      await page.goto(address)
      expect(await hasSidewaysScroll(page), `${address} at ${width}`).toBe(false)
    }
  }
})

test('the record is complete without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: newsroomUrl() })
  const page = await context.newPage()
  await page.goto('/series/jining-decade/4')
  await expect(page.locator('main [id^="a-"]')).toHaveCount(12)
  await expect(page.locator('main [id^="q-"]').first()).toBeVisible()
  await context.close()
})

test('a reader with a keyboard skips to the text and reaches the next session', async ({ page }) => {
  await page.goto('/series/yunhe-progress/2')
  await page.keyboard.press('Tab')
  const skip = page.locator(':focus')
  await expect(skip).toBeVisible()
  expect(await skip.getAttribute('href')).toMatch(/^#/)
  await page.keyboard.press('Enter')
  const next = page.locator('main a[href="/series/yunhe-progress/3"], a[href="/series/yunhe-progress/3"]').last()
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/series\/yunhe-progress\/3$/)
})

test('no public page asks any other host for anything, nor sets a cookie', async ({ page, context }) => {
  const strangers: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(newsroomUrl()) && !request.url().startsWith('data:')) strangers.push(request.url())
  })
  for (const address of PAGES) await page.goto(address, { waitUntil: 'networkidle' })
  expect(strangers).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('a paragraph’s address leads to that paragraph', async ({ page }) => {
  await page.goto('/series/jining-decade/4')
  const id = await page.locator('main p[id^="p-"]').nth(8).getAttribute('id')
  await page.goto(`/series/jining-decade/4#${id}`)
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
})
