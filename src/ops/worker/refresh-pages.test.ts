import type { JobHelpers } from 'graphile-worker'
import { afterEach, expect, test, vi } from 'vitest'
import { editionMark } from '@/domain/publication/shown-editions'
import { type FakeSite, openFakeSite } from './fake-site.testing'

const OLD = 'a'.repeat(64)
const NEW = 'b'.repeat(64)

vi.mock('../log', () => ({ log: { info: () => undefined } }))
vi.mock('node:timers/promises', () => ({ setTimeout: async () => undefined }))
vi.mock('../env', () => ({ env: { internalUrl: '', internalSecret: 's'.repeat(32) } }))

let site: FakeSite | undefined
afterEach(() => site?.close())

/** Runs the job with `NEW` live and `OLD` released before it. */
async function refresh(pages: string[]): Promise<FakeSite> {
  const { env } = await import('../env')
  const { refreshPages } = await import('./refresh-pages')
  if (!site) throw new Error('no site')
  Object.assign(env, { internalUrl: site.url })
  const query = async (text: string) => ({
    rows: text.includes('site.briefings') ? [{ hash: NEW }] : [{ hash: OLD }, { hash: NEW }],
  })
  const helpers = { job: { attempts: 1 }, query } as unknown as JobHelpers
  await refreshPages({ pages, briefing: 'b-1', mustShow: pages }, helpers)
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
