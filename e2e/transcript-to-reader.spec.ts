import { callAs, edit, expect, makeBriefing, move, release, test } from './fixtures/newsroom'

test('a reader sees a press conference only once it is released, then on the page and in every list', async ({
  page,
}) => {
  const briefing = await makeBriefing('热线一年接听情况发布')
  expect((await page.goto(briefing.path))?.status()).toBe(404)
  const { hash } = await release(briefing.id)

  await expect(async () => {
    expect((await page.goto(briefing.path))?.status()).toBe(200)
  }).toPass({ timeout: 10_000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(briefing.title)
  await expect(page.getByText('接通率达到98.6%')).toBeVisible()
  for (const list of ['/', `/series/${briefing.slug}`, '/feed.xml', '/sitemap.xml', '/api/v1/briefings']) {
    await expect(async () => {
      expect((await callAs(null, 'GET', list)).text).toContain(`edition:${hash.slice(0, 16)}`)
    }).toPass({ timeout: 10_000 })
  }
  const { json } = await callAs(null, 'GET', `/api/v1/briefings/${briefing.slug}/1`)
  expect(JSON.stringify(json)).toContain(hash)
})

test('readers keep the approved text while a correction is in review, and get the correction with its release', async ({
  page,
}) => {
  const briefing = await makeBriefing()
  await release(briefing.id)
  const changed = await edit('achievements', briefing.achievement, { lead: '接通率再创新高' })
  expect(changed.status).toBe(200)
  await move('editor', 'submit', { briefing: briefing.id, note: '改提要句' })
  await page.goto(briefing.path)
  await expect(page.getByRole('heading', { name: '接通率稳步提高' })).toBeVisible()

  const { json } = await callAs('reviewer-1', 'GET', `/api/moves?briefing=${briefing.id}`)
  const { id: edition, hash } = json.edition as { id: string; hash: string }
  const approval = { edition, hash, outcome: 'approve', checklist: 'all' }
  await move('reviewer-1', 'decide', { ...approval, stage: 'first' })
  await move('reviewer-2', 'decide', { ...approval, stage: 'second' })
  await move('reviewer-3', 'decide', { ...approval, stage: 'final' })
  await move('publisher', 'release', { edition, hash })
  await expect(async () => {
    await page.goto(briefing.path)
    await expect(page.getByRole('heading', { name: '接通率再创新高' })).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 10_000 })
  await expect(page.getByRole('heading', { name: '接通率稳步提高' })).toHaveCount(0)
})

test('session 4 of the demonstration is complete, with the posts of its day', async ({ page }) => {
  await page.goto('/series/jining-decade/4')
  await expect(page.getByText('演示摘要')).toBeVisible()
  for (const words of ['朱勇志', '市委依法治市办副主任', '王书国', '新闻发言人', '黄广灿', '2022年10月13日']) {
    await expect(page.getByText(words).first()).toBeVisible()
  }
  await expect(page.locator('main [id^="a-"]')).toHaveCount(12)
  await expect(page.locator('main [id^="q-"]')).toHaveCount(3)
  for (const [index, outlet] of ['齐鲁晚报', '济宁日报', '东方圣城网'].entries()) {
    await expect(page.locator('main [id^="q-"]').nth(index)).toContainText(outlet)
  }
})
