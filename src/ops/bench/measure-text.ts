/** How the whole-text editor feels with sixty questions: opening the page, and one keystroke in an open piece. */
import { randomUUID } from 'node:crypto'
import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../find-chromium.mjs'
import type { Newsroom } from './open-newsroom'
import { prose, signIn } from './staff'

const QUESTIONS = 60
const OPENINGS = 10
const KEYSTROKES = 200

/**
 * Milliseconds: `open` from asking for the page until its text can be edited; `keystroke` from the key to the next
 * frame, with what the browser did in between.
 */
export async function measureText(newsroom: Newsroom): Promise<{ open: number[]; keystroke: number[] }> {
  const token = await signIn(newsroom, 'editor')
  const briefing = await makeBriefing(askWith(newsroom, token))
  const browser = await chromium.launch({
    executablePath: (await findChromium()) ?? undefined,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const context = await browser.newContext({ locale: 'zh-CN' })
    await context.addCookies([{ name: 'payload-token', value: token, url: newsroom.url }])
    const page = await context.newPage()
    const open: number[] = []
    for (let turn = 0; turn < OPENINGS; turn++) {
      const start = performance.now()
      await page.goto(`${newsroom.url}/admin/text/${briefing}`, { waitUntil: 'commit' })
      // The checklist is the first thing drawn by the browser itself: from then on the page answers.
      await page.getByRole('region', { name: '送审前检查' }).waitFor()
      await page.getByRole('button', { name: /^编辑：导语/ }).click()
      await page.locator('[contenteditable=true]').waitFor()
      open.push(performance.now() - start)
    }
    return { open, keystroke: await measureKeystrokes(page) }
  } finally {
    await browser.close()
  }
}

async function measureKeystrokes(page: Page): Promise<number[]> {
  await page.locator('[contenteditable=true]').click()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keystrokes: times })
    addEventListener(
      'keydown',
      () => {
        const start = performance.now()
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)))
      },
      true,
    )
  })
  for (let turn = 0; turn < KEYSTROKES; turn++) await page.keyboard.press('k', { delay: 30 })
  return page.evaluate(() => (window as unknown as { keystrokes: number[] }).keystrokes)
}

type Ask = (address: string, body: unknown) => Promise<Record<string, unknown>>

/** @throws with what the newsroom answered */
const askWith =
  ({ url }: Newsroom, token: string): Ask =>
  async (address, body) => {
    const response = await fetch(new URL(address, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`POST ${address} was answered ${response.status}: ${text}`)
    return JSON.parse(text) as Record<string, unknown>
  }

async function makeBriefing(ask: Ask): Promise<string> {
  const make = async (collection: string, data: unknown) =>
    (await ask(`/api/${collection}?draft=true&depth=0`, data)).doc as { id: string }
  const slug = `bench-${randomUUID().slice(0, 8)}`
  const series = await make('series', { title: '测速系列', slug })
  const speaker = await make('speakers', { name: '柳成蹊', slug: `s-${slug}` })
  const presenters = [{ speaker: speaker.id, posts: ['市热线中心主任'] }]
  const sections = [{ heading: '接得更快' }, { heading: '办得更好' }, { heading: '评得更准' }]
  const facts = { series: series.id, session: 1, title: '六十问测速', heldOn: '2023-03-16', presenters, sections }
  const briefing = await make('briefings', { ...facts, lead: prose('热线全年受理来电12.6万件。') })
  const words = '把分散的号码并到一个平台，群众只记一个号码，就能办成一件事。'.repeat(6)
  for (let index = 0; index < 18; index++) {
    const place = { briefing: briefing.id, section: 1 + (index % 3), position: 1 + Math.floor(index / 3) }
    await make('achievements', { ...place, lead: `第${index + 1}项稳步推进`, prose: prose(words) })
  }
  for (let position = 1; position <= QUESTIONS; position++) {
    const answers = [{ speaker: speaker.id, posts: ['市热线中心主任'], prose: prose(`${words}\n${words}`) }]
    const summary = `第${position}个问题`
    await make('questions', { briefing: briefing.id, position, summary, question: prose(`请问${summary}？`), answers })
  }
  return briefing.id
}
