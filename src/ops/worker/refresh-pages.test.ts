import type { JobHelpers } from 'graphile-worker'
import { afterEach, expect, test, vi } from 'vitest'
import { standingMark } from '@/domain/publication/public-state'
import { editionMark } from '@/domain/publication/shown-editions'
import { settingsMark } from '@/domain/publication/shown-settings'
import { type FakeSite, openFakeSite } from './fake-site.testing'

const OLD = 'a'.repeat(64)
const NEW = 'b'.repeat(64)

vi.mock('../log', () => ({ log: { info: () => undefined } }))
vi.mock('node:timers/promises', () => ({ setTimeout: async () => undefined }))
vi.mock('../env', () => ({ env: { internalUrl: '', internalSecret: 's'.repeat(32) } }))

let site: FakeSite | undefined
afterEach(() => site?.close())

type State = 'live' | 'withdrawn' | 'retracted'

/**
 * Runs the job with `NEW` at /series/x/1 in this state and `OLD` released before it; without a briefing, `NEW` are the
 * settings.
 */
async function refresh(pages: string[], briefing: string | null = 'b-1', state: State = 'live'): Promise<FakeSite> {
  const { env } = await import('../env')
  const { refreshPages } = await import('./refresh-pages')
  if (!site) throw new Error('no site')
  Object.assign(env, { internalUrl: site.url })
  const query = async (text: string) => {
    if (text.includes('site.settings')) return { rows: [{ hash: NEW }] }
    if (text.includes('site.briefings')) return { rows: [{ state, hash: NEW, series: 'x', session: 1 }] }
    return { rows: [{ hash: OLD }, { hash: NEW }] }
  }
  const helpers = { job: { attempts: 1 }, query } as unknown as JobHelpers
  await refreshPages({ pages, briefing, mustShow: pages }, helpers)
  return site
}

test('a page that was being rendered during the release is marked stale again at once, and it alone', async () => {
  site = await openFakeSite((page, asking) => editionMark(page === '/' && asking === 1 ? OLD : NEW))
  const { refreshes } = await refresh(['/', '/feed.xml'])
  expect(refreshes).toEqual([['/', '/feed.xml'], ['/']])
})

test('a job is not done while a page shows an earlier edition', async () => {
  site = await openFakeSite(() => `${editionMark(OLD)} ${editionMark(NEW)}`)
  await expect(refresh(['/'])).rejects.toThrow('/ still shows edition')
})

test('a job is not done while the page of the briefing does not show the released edition', async () => {
  site = await openFakeSite(() => 'nothing released')
  await expect(refresh(['/series/x/1'])).rejects.toThrow('/series/x/1 does not show')
})

test('a page that was being rendered while the site settings were saved is marked stale again, and it alone', async () => {
  site = await openFakeSite((page, asking) => settingsMark(page === '/' && asking === 1 ? OLD : NEW))
  const { refreshes } = await refresh(['/', '/series/x'], null)
  expect(refreshes).toEqual([['/', '/series/x'], ['/']])
})

test('a job is not done while a page shows the site settings of before', async () => {
  site = await openFakeSite(() => settingsMark(OLD))
  await expect(refresh(['/'], null)).rejects.toThrow('/ does not show the site settings')
})

test('a page that was taken down meanwhile does not hold the job up', async () => {
  site = await openFakeSite((page) => (page === '/series/x/1' ? { status: 410, body: 'gone' } : settingsMark(NEW)))
  const { refreshes } = await refresh(['/', '/series/x/1'], null)
  expect(refreshes).toEqual([['/', '/series/x/1']])
})

test('a job is not done while a list still shows what was withdrawn, or the page shows it as live', async () => {
  for (const late of ['/series/x', '/series/x/1']) {
    site = await openFakeSite((page) => (page === late ? editionMark(NEW) : standingMark('withdrawn', NEW)))
    await expect(refresh(['/series/x', '/series/x/1'], 'b-1', 'withdrawn')).rejects.toThrow(late)
    await site.close()
  }
  site = await openFakeSite((page) => (page === '/series/x' ? 'empty' : standingMark('withdrawn', NEW)))
  const { refreshes } = await refresh(['/series/x', '/series/x/1'], 'b-1', 'withdrawn')
  expect(refreshes).toHaveLength(1)
})

test('a job is not done before what was retracted answers 410, nor while what is live answers it', async () => {
  const tombstone = standingMark('retracted', NEW)
  site = await openFakeSite(() => tombstone)
  await expect(refresh(['/series/x/1'], 'b-1', 'retracted')).rejects.toThrow('answers 200')
  await site.close()
  site = await openFakeSite(() => ({ status: 410, body: tombstone }))
  expect((await refresh(['/series/x/1'], 'b-1', 'retracted')).refreshes).toHaveLength(1)
  await site.close()
  site = await openFakeSite(() => ({ status: 410, body: editionMark(NEW) }))
  await expect(refresh(['/series/x/1'])).rejects.toThrow('answers 410')
})

test('a release that was overtaken by a withdrawal, or by a move to another address, is done all the same', async () => {
  site = await openFakeSite((page) => (page === '/series/x/1' ? standingMark('withdrawn', NEW) : 'empty'))
  expect((await refresh(['/series/x', '/series/x/1', '/sitemap.xml'], 'b-1', 'withdrawn')).refreshes).toHaveLength(1)
  await site.close()
  site = await openFakeSite((page) => (page.startsWith('/series/old') ? { status: 404, body: '' } : editionMark(NEW)))
  expect((await refresh(['/series/old/7', '/series/x/1'])).refreshes).toHaveLength(1)
})
