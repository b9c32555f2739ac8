import type { JobHelpers } from 'graphile-worker'
import { afterEach, expect, test, vi } from 'vitest'
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

/** Runs the job with `NEW` live and `OLD` released before it; without a briefing, `NEW` are the settings. */
async function refresh(pages: string[], briefing: string | null = 'b-1'): Promise<FakeSite> {
  const { env } = await import('../env')
  const { refreshPages } = await import('./refresh-pages')
  if (!site) throw new Error('no site')
  Object.assign(env, { internalUrl: site.url })
  const query = async (text: string) => ({
    rows:
      text.includes('site.briefings') || text.includes('site.settings')
        ? [{ hash: NEW }]
        : [{ hash: OLD }, { hash: NEW }],
  })
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
  await expect(refresh(['/series/x/1'])).rejects.toThrow('/series/x/1 does not show edition')
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
