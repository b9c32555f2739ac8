import type { Page } from '@playwright/test'
import { accountOf, callAs, edit, expect, makeBriefing, move, newsroomUrl, prose, test } from './fixtures/newsroom'

const formOf = (briefing: { id: string }) => `/admin/collections/briefings/${briefing.id}`

const panelOf = (page: Page) => page.getByRole('region', { name: '送审与发布' })

/** Opens the form and waits until the panel answers to clicks. */
async function openPanel(page: Page, briefing: { id: string }) {
  await page.goto(formOf(briefing))
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible()
  return panel
}

/** Opens the reviewer's screen from the form and waits until it answers to clicks. */
async function openReview(page: Page, briefing: { id: string }) {
  await (await openPanel(page, briefing)).getByRole('link', { name: '打开审核页' }).click()
  await expect(page).toHaveURL(/\/admin\/review\/.*base=/)
}

async function approveInBrowser(page: Page, briefing: { id: string }) {
  await openReview(page, briefing)
  await page.getByRole('button', { name: '同意…' }).click()
  await page.getByLabel('全部核对').check()
  await page.getByRole('button', { name: '确认同意' }).click()
}

test('people sign in with their address and password, and are told whom to ask when they forgot it', async ({
  page,
}) => {
  const { email, password } = accountOf('editor')
  await page.goto('/admin')
  await expect(page.getByText('忘记密码？请联系本单位的系统管理员重置。')).toBeVisible()
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { name: '待办' })).toBeVisible()
})

test('a press conference goes from drafts to readers through the screens of six people, the last one on a phone', async ({
  signInAs,
  page: reader,
}) => {
  const briefing = await makeBriefing('市民热线一年办结情况')
  const editor = await openPanel(await signInAs('editor'), briefing)
  await editor.getByLabel('送审说明（可不填）').fill('数据已与部门核对')
  await editor.getByRole('button', { name: '送审', exact: true }).click()
  await expect(editor.getByRole('heading', { level: 2 })).toContainText('审核中')

  const first = await signInAs('reviewer-1')
  await first.goto('/admin')
  await expect(first.getByRole('link', { name: `去审核：${briefing.title}` })).toBeVisible()
  await approveInBrowser(first, briefing)
  await expect(first.getByText('现在的环节是“复审”', { exact: false })).toBeVisible()
  const second = await signInAs('reviewer-2')
  await approveInBrowser(second, briefing)
  await expect(second.getByText('现在的环节是“终审（签发）”', { exact: false })).toBeVisible()

  const leader = await signInAs('reviewer-3')
  await leader.setViewportSize({ width: 360, height: 780 })
  await openPanel(leader, briefing)
  const sideways = await leader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(sideways).toBeLessThanOrEqual(0)
  await approveInBrowser(leader, briefing)
  await expect(leader.getByText('已签发。', { exact: false })).toBeVisible()
  expect((await reader.goto(briefing.path))?.status()).toBe(404)

  const publisher = await openPanel(await signInAs('publisher'), briefing)
  await publisher.getByRole('button', { name: '发布…', exact: true }).click()
  await expect(publisher.getByText('立即向社会公开')).toBeVisible()
  await publisher.getByRole('button', { name: '确认发布' }).click()
  await expect(publisher.getByRole('heading', { level: 2 })).toContainText('已发布')
  await expect(async () => {
    expect((await reader.goto(briefing.path))?.status()).toBe(200)
  }).toPass({ timeout: 10_000 })
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(briefing.title)
})

test('an edition that is returned waits for its submitter with the reason, and its drafts open again', async ({
  signInAs,
}) => {
  const briefing = await makeBriefing('被退回的一稿')
  const { id: edition, hash } = await move('editor', 'submit', { briefing: briefing.id, note: '' })
  const reason = '第一项成效的口径需要写明截至日期'
  const reviewer = await signInAs('reviewer-1')
  await openReview(reviewer, briefing)
  await reviewer.getByRole('button', { name: '退回修改…' }).click()
  await reviewer.getByLabel('退回理由').fill(reason)
  await reviewer.getByRole('button', { name: '确认退回' }).click()
  await expect(reviewer.getByText('已退回修改，', { exact: false })).toBeVisible()
  const editor = await signInAs('editor')
  await editor.goto('/admin')
  await expect(editor.getByText(reason).first()).toBeVisible()
  expect((await edit('briefings', briefing.id, { title: '改好的一稿' })).status).toBe(200)
  const late = { edition, hash, stage: 'first', outcome: 'approve', checklist: 'all' }
  expect((await callAs('reviewer-1', 'POST', '/api/moves/decide', late)).status).toBe(409)
})

test('who may not move an edition reads why, in the panel', async ({ signInAs }) => {
  const briefing = await makeBriefing()
  await move('editor', 'submit', { briefing: briefing.id, note: '' })
  const editor = await openPanel(await signInAs('editor'), briefing)
  await expect(editor.getByRole('button', { name: '同意' })).toHaveCount(0)
  await expect(editor.getByText('草稿已锁定', { exact: false })).toBeVisible()
  const auditor = await openPanel(await signInAs('auditor'), briefing)
  await expect(auditor.getByText('只有发布员可以发布', { exact: false }).first()).toBeAttached()
})

test('two saves in a row work, and a save that is stale is refused with a sentence and loses nothing', async ({
  signInAs,
}) => {
  const briefing = await makeBriefing('标题甲')
  const page = await signInAs('editor')
  await openPanel(page, briefing)
  const title = page.locator('#field-title')
  for (const words of ['标题乙', '标题丙']) {
    await title.fill(words)
    await page.locator('#action-save-draft').click()
    await expect(page.locator('.payload-toast-container')).toContainText('成功')
    await expect(page.locator('#action-save-draft')).toBeDisabled()
  }
  await title.fill('我正在写的标题')
  await edit('briefings', briefing.id, { title: '同事先保存了' })
  await page.locator('#action-save-draft').click()
  await expect(page.getByText('别人已保存过新的修改').first()).toBeVisible()
  await expect(title).toHaveValue('我正在写的标题')
})

test('while an edition is in review its parts say that they are locked', async ({ signInAs }) => {
  const briefing = await makeBriefing()
  await move('editor', 'submit', { briefing: briefing.id, note: '' })
  const page = await signInAs('editor')
  await page.goto(`/admin/collections/achievements/${briefing.achievement}`)
  await expect(page.getByText('这里的修改暂时不能保存', { exact: false })).toBeVisible()
})

test('staff preview an edition as readers will get it, and nobody else does', async ({ signInAs, page: stranger }) => {
  const briefing = await makeBriefing('预览的一稿')
  await edit('achievements', briefing.achievement, { prose: prose('预览里的这一句。') })
  const { id } = await move('editor', 'submit', { briefing: briefing.id, note: '' })
  const page = await signInAs('reviewer-2')
  const answer = await page.goto(`/preview/${id}`)
  expect(answer?.headers()['cache-control']).toContain('no-store')
  await expect(page.getByText('预览里的这一句。')).toBeVisible()
  await expect(page.getByText('未公开').first()).toBeVisible()
  await stranger.goto(`/preview/${id}`)
  await expect(stranger.getByText('预览里的这一句。')).toHaveCount(0)
  const liaison = await signInAs('liaison')
  expect((await liaison.goto(`/preview/${id}`))?.status()).toBe(404)
})

test('the screens of the admin ask no other host for anything', async ({ signInAs }) => {
  const page = await signInAs('admin')
  const strangers: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(newsroomUrl()) && !/^(data|blob):/.test(request.url())) strangers.push(request.url())
  })
  for (const address of ['/admin', '/admin/collections/briefings', '/admin/collections/users', '/admin/account']) {
    await page.goto(address, { waitUntil: 'networkidle' })
  }
  expect(strangers).toEqual([])
})
