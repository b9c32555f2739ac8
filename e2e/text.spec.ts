import type { BrowserContext, Page } from '@playwright/test'
import axe from 'axe-core'
import {
  accountOf,
  call,
  callAs,
  expect,
  makeBriefing,
  move,
  newsroomUrl,
  prose,
  test,
  tokenOf,
} from './fixtures/newsroom'

type Saved = {
  text: {
    outline: { questions: { id: string; answers: string[] }[]; sections: { achievements: string[] }[] }
    pieces: Record<string, { points?: string[]; lead?: string; prose?: unknown }>
  }
}

const read = async (briefing: string): Promise<Saved['text']> => {
  const { json } = await callAs('editor', 'GET', `/api/text/${briefing}`)
  return (json.saved as Saved).text
}

async function makeText(departments: string[] = []) {
  const briefing = await makeBriefing('市民热线全文', departments)
  const questions: string[] = []
  for (const [index, summary] of ['怎样更快', '怎样更好', '怎样更省'].entries()) {
    const { json } = await callAs('editor', 'POST', '/api/questions?draft=true&depth=0', {
      briefing: briefing.id,
      position: index + 1,
      summary,
      question: prose(`请问${summary}？`),
      answers: [{ prose: prose(`${summary}的答复。`) }],
    })
    questions.push((json.doc as { id: string }).id)
  }
  return { ...briefing, questions }
}

const status = (page: Page) => page.getByRole('main').getByRole('status')

async function openText(page: Page, briefing: string): Promise<void> {
  await page.goto(`/admin/text/${briefing}`)
  // Drawn by the browser itself: from then on the page answers to clicks.
  await expect(page.getByRole('region', { name: '送审前检查' })).toBeVisible()
}

async function openPiece(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `编辑：${name}`, exact: true }).click()
}

/** Types at the beginning of an open piece's prose. */
async function typeInto(page: Page, label: string, words: string): Promise<void> {
  const editor = page.getByRole('textbox', { name: label, exact: true })
  await editor.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(words)
  await expect(editor).toContainText(words)
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const runner = (window as unknown as { axe: { run: (...args: unknown[]) => Promise<{ violations: Found[] }> } }).axe
    type Found = { id: string; nodes: { html: string }[] }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await runner.run(document, { runOnly: tags })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  })
}

test('an editor rewords three pieces, moves a question from the keyboard and saves once', async ({ signInAs }) => {
  const { id, achievement, questions } = await makeText()
  const page = await signInAs('editor')
  let saves = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith(`/api/text/${id}`)) saves += 1
  })
  await openText(page, id)
  await openPiece(page, '导语')
  await typeInto(page, '导语', '开头一句。')
  await openPiece(page, '要点')
  await page.getByLabel('要点 1').fill('热线更好打')
  await openPiece(page, '接通率稳步提高')
  await page.getByLabel('提要句').fill('接通率大幅提高')
  expect(await findViolations(page)).toEqual([])
  await page.locator(`[id="outline-question-${questions[2]}"]`).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.locator('[aria-live=polite]').filter({ hasText: '现在是第 2 问' })).toHaveCount(1)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(status(page).filter({ hasText: '没有保存' })).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(status(page).filter({ hasText: '已全部保存' })).toBeVisible()
  const { outline, pieces } = await read(id)
  expect(saves).toBe(1)
  expect(outline.questions.map((question) => question.id)).toEqual([questions[2], questions[0], questions[1]])
  expect(JSON.stringify(pieces.lead)).toContain('开头一句。')
  expect(pieces['key-points']?.points).toEqual(['热线更好打'])
  expect(pieces[`achievement/${achievement}`]?.lead).toBe('接通率大幅提高')
  await page.setViewportSize({ width: 360, height: 780 })
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(sideways).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: /^大纲与检查/ }).click()
  await page
    .getByRole('complementary', { name: '大纲与检查' })
    .getByRole('button', { name: /要点有 1 条/ })
    .click()
  await expect(page.getByLabel('要点 2')).toBeInViewport()
})

test('two people at one answer see each other, and both wordings when the second one saves', async ({ signInAs }) => {
  const { id, questions } = await makeText(['云河市教育局'])
  const [editor, liaison] = [await signInAs('editor'), await signInAs('liaison')]
  await openText(editor, id)
  await openPiece(editor, '第 1 问答问')
  await typeInto(editor, '答问内容', '编辑改的。')
  await openText(liaison, id)
  await expect(liaison.getByText('演示编辑 正在改', { exact: true })).toBeVisible()
  await openPiece(liaison, '第 1 问答问')
  await typeInto(liaison, '答问内容', '部门改的。')
  await liaison.keyboard.press('Control+s')
  await expect(status(liaison).filter({ hasText: '已全部保存' })).toBeVisible()

  await openPiece(editor, '导语')
  await typeInto(editor, '导语', '另一处。')
  await editor.keyboard.press('Control+s')
  await expect(editor.getByText('本次没有保存任何内容')).toBeVisible()
  const conflict = editor.getByRole('region', { name: '别人也改过这一处' })
  await expect(conflict.locator('ins', { hasText: '编辑' })).toBeVisible()
  await expect(conflict.locator('del', { hasText: '部门' })).toBeVisible()
  expect(JSON.stringify(await read(id))).not.toContain('另一处。')
  await conflict.getByRole('button', { name: '选对方的' }).click()
  await editor.getByRole('button', { name: '保存', exact: true }).click()
  await expect(status(editor).filter({ hasText: '已全部保存' })).toBeVisible()
  const { outline, pieces } = await read(id)
  const answer = outline.questions.find((question) => question.id === questions[0])?.answers[0]
  expect(JSON.stringify(pieces[`answer/${questions[0]}/${answer}`])).toContain('部门改的。')
  expect(JSON.stringify(pieces.lead)).toContain('另一处。')
})

const signOut = (context: BrowserContext) => context.clearCookies({ name: 'payload-token' })

async function signInAgain(context: BrowserContext, token: string): Promise<void> {
  await context.addCookies([
    { name: 'payload-token', value: token, url: newsroomUrl(), httpOnly: true, sameSite: 'Lax' },
  ])
}

test('nothing is lost when the connection drops, the sign-in expires or the window crashes', async ({ signInAs }) => {
  const { id } = await makeText()
  const page = await signInAs('editor')
  const context = page.context()
  await openText(page, id)
  await expect(page.getByText('正在准备编辑器')).toHaveCount(0)
  await openPiece(page, '要点')
  await page.getByLabel('要点 1').fill('断网时写的')
  await context.setOffline(true)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('与服务器的连接中断')).toBeVisible()
  await context.setOffline(false)
  await expect(status(page).filter({ hasText: '已全部保存' })).toBeVisible()

  await signOut(context)
  await page.getByLabel('要点 2').fill('登录过期时写的')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('登录已过期，还没有保存')).toBeVisible()
  await signInAgain(context, await tokenOf('editor'))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(status(page).filter({ hasText: '已全部保存' })).toBeVisible()
  expect((await read(id)).pieces['key-points']?.points).toEqual(['断网时写的', '登录过期时写的'])

  await page.getByLabel('要点 3').fill('崩溃前写的')
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).some((kept) => kept.includes('崩溃前写的'))))
    .toBe(true)
  const next = await context.newPage()
  await openText(next, id)
  const recovered = next.getByRole('region', { name: '上次没有保存的修改' })
  await recovered.getByText('要点', { exact: true }).click()
  await expect(recovered.locator('ins', { hasText: '崩溃前写的' })).toBeVisible()
  await recovered.getByRole('button', { name: '恢复这些修改' }).click()
  await next.keyboard.press('Control+s')
  await expect(status(next).filter({ hasText: '已全部保存' })).toBeVisible()
  expect((await read(id)).pieces['key-points']?.points).toHaveLength(3)
  // With a sign-in of its own: the one of the other tests must outlive it.
  const { email, password } = accountOf('editor')
  await signInAgain(context, String((await call(null, 'POST', '/api/users/login', { email, password })).json.token))
  await next.goto('/admin/logout')
  await expect
    .poll(() => next.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('fabuting:'))))
    .toEqual([])
})

test('while an edition is open the text is for reading, and says who has it', async ({ signInAs }) => {
  const { id } = await makeText()
  await move('editor', 'submit', { briefing: id, note: '' })
  const page = await signInAs('editor')
  await openText(page, id)
  await expect(page.getByText('送审稿 1 正在“初审”环节，由 演示编辑 于')).toContainText('演示初审')
  await expect(page.getByRole('button', { name: /^编辑：/ })).toHaveCount(0)
  expect((await (await signInAs('liaison')).goto(`/admin/text/${id}`))?.status()).toBe(404)
  expect((await call(null, 'GET', `/api/text/${id}`)).status).toBe(401)
})

test('the list of briefings leads to the whole text and begins the next session in the frame of the last', async ({
  signInAs,
}) => {
  const { id } = await makeText()
  const page = await signInAs('editor')
  await page.goto('/admin/collections/briefings')
  await expect(page.locator(`a[href="/admin/text/${id}"]`)).toBeVisible()
  await page.getByText('沿用上一场新建下一场').click()
  await page.getByRole('button', { name: '新建', exact: true }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/briefings\/[0-9a-f-]{36}/)
  await page
    .getByRole('link', { name: /^全文编辑/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: '未写标题' })).toBeVisible()
  await expect(page.getByText('没有填写发布会标题')).toBeVisible()
})
