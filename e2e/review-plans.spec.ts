/** 审核方案: composed on its screen, chosen for a series, and what it changes for the next submission but no open run. */
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { callAs, expect, makeBriefing, move, type RoleName, test } from './fixtures/newsroom'

/** Who keeps the plans: `PLAN_KEEPERS` in cms/access. */
const KEEPER: RoleName = 'security'
const DEPARTMENT = '云河市教育局'
const COUNTERSIGNED = '部门会签＋三级审核：会签→初审→复审→终审（签发）'

/** At both widths: nothing scrolls sideways, and axe finds nothing in our own part of the page. */
async function check(page: Page, part: string) {
  await page.evaluate(axe.source)
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(sideways, `${part} at ${width}`).toBeLessThanOrEqual(0)
    const violations = await page.evaluate(async (selector) => {
      const runner = (window as unknown as { axe: typeof axe }).axe
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
      return (await runner.run(selector, { runOnly: tags })).violations
    }, part)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([])
  }
}

async function save(page: Page) {
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText('成功')
  await expect(page.locator('#action-save')).toBeDisabled()
}

/** Opens the series of a briefing and chooses its plan by name. */
async function choosePlan(page: Page, slug: string, plan: string) {
  const { json } = await callAs(KEEPER, 'GET', `/api/series?where[slug][equals]=${slug}&depth=0`)
  const [series] = json.docs as { id: string }[]
  await page.goto(`/admin/collections/series/${series?.id}`)
  await page.getByLabel('审核方案').selectOption({ label: plan })
  await save(page)
}

const approve = (role: RoleName, stage: string, { id: edition, hash }: { id: string; hash: string }) =>
  move(role, 'decide', { edition, stage, outcome: 'approve', hash, checklist: 'all' })

const submit = (briefing: { id: string }) => move('editor', 'submit', { briefing: briefing.id, note: '' })

test('a series is put on two stages: the open run keeps its three, the next submission has two', async ({
  signInAs,
}) => {
  const briefing = await makeBriefing('公交线路优化情况')
  const before = await submit(briefing)
  const page = await signInAs(KEEPER)
  await choosePlan(page, briefing.slug, '两级审核：初审→终审（签发）')
  await check(page, '[class*=choice]')
  expect((await approve('reviewer-1', 'first', before)).stage).toBe('second')
  await move('editor', 'recall', { edition: before.id })

  const editor = await signInAs('editor')
  await editor.goto(`/admin/collections/briefings/${briefing.id}`)
  await expect(editor.getByText('下次送审将依次经过：初审→终审（签发）')).toBeVisible()
  const after = await submit(briefing)
  expect((await approve('reviewer-1', 'first', after)).stage).toBe('final')
  expect((await approve('reviewer-3', 'final', after)).state).toBe('approved')
})

test('a plan with 会签 is added from its preset, and 重大事项 needs one signature more, by a person chosen by name', async ({
  signInAs,
}) => {
  const page = await signInAs(KEEPER)
  await page.goto('/admin/globals/review-plan')
  await page.getByText('新增方案…').click()
  await page.getByRole('button', { name: `添加：${COUNTERSIGNED}` }).click()
  const plan = page.getByRole('region', { name: COUNTERSIGNED })
  await plan.getByRole('button', { name: /^主要领导签发/ }).click()
  await plan.getByLabel('指定的人').check()
  await expect(page.getByText('重大事项签发环节没有选择审核人员', { exact: false })).toBeVisible()
  await plan.getByLabel(/^演示发布员/).check()
  await expect(page.getByText('改好才能保存', { exact: false })).toHaveCount(0)
  await check(page, 'section[aria-label="审核方案"]')
  await save(page)
  await page.reload()
  await expect(plan.getByRole('button', { name: /^主要领导签发/ })).toContainText('演示发布员')

  const briefing = await makeBriefing('学校布局调整情况', [DEPARTMENT])
  await choosePlan(page, briefing.slug, COUNTERSIGNED)
  const editor = await signInAs('editor')
  await editor.goto(`/admin/collections/briefings/${briefing.id}`)
  await editor.getByLabel('重大事项').check()
  await editor.locator('#action-save-draft').click()
  await expect(editor.locator('.payload-toast-container')).toContainText('成功')

  const edition = await submit(briefing)
  expect((await approve('liaison', 'countersign', edition)).stage).toBe('first')
  await approve('reviewer-1', 'first', edition)
  await approve('reviewer-2', 'second', edition)
  expect(await approve('reviewer-3', 'final', edition)).toMatchObject({ state: 'in_review', stage: 'chief' })
  const early = { edition: edition.id, hash: edition.hash }
  expect((await callAs('publisher', 'POST', '/api/moves/release', early)).status).toBe(409)
  expect((await approve('publisher', 'chief', edition)).state).toBe('approved')
})

test('stages and people are chosen with the keyboard alone, and a reviewer is assigned by the name of a stage', async ({
  signInAs,
}) => {
  const page = await signInAs(KEEPER)
  await page.goto('/admin/globals/review-plan')
  const plan = page.getByRole('region', { name: '两级审核', exact: false }).first()
  await plan.getByRole('button', { name: /^初审/ }).focus()
  await page.keyboard.press('Enter')
  const later = plan.getByRole('button', { name: '后移：环节“初审”' })
  await later.focus()
  await page.keyboard.press('Space')
  await expect(plan.getByRole('button', { expanded: false }).first()).toContainText('终审')
  await expect(later).toBeFocused()

  const { json } = await callAs(KEEPER, 'GET', '/api/users?limit=100&depth=0')
  const reviewer = (json.docs as { id: string; name: string }[]).find(({ name }) => name === '演示复审')
  await page.goto(`/admin/collections/users/${reviewer?.id}`)
  await expect(page.getByRole('checkbox', { name: '复审', exact: true })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: '初审', exact: true })).not.toBeChecked()
  await check(page, '[class*=choice]')
})
