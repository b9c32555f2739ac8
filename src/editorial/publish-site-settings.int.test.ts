import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { settingsMark } from '@/domain/publication/shown-settings'
import { DEFAULT_SITE_SETTINGS } from '@/domain/publication/site-settings'

let payload: Payload
const owner = new pg.Client(process.env.DATABASE_OWNER_URL)
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await payload.destroy()
})

const save = (siteName: string) =>
  payload.updateGlobal({ slug: 'site-settings', data: { siteName }, depth: 0, overrideAccess: true })

const published = async () => (await owner.query('select value from site.settings')).rows[0]?.value

it('new site settings change the mark that the worker looks for, on every page of people', async () => {
  await save('云河发布')
  const before = await published()
  await save('云河市人民政府新闻办')
  const after = await published()
  expect(after).toMatchObject({ siteName: '云河市人民政府新闻办' })
  expect(Object.keys(after).sort()).toEqual([...Object.keys(DEFAULT_SITE_SETTINGS), 'hash'].sort())
  expect(settingsMark(after.hash)).not.toBe(settingsMark(before.hash))

  const { rows } = await owner.query('select payload from graphile_worker._private_jobs order by id desc limit 1')
  const { pages, mustShow, briefing } = rows[0].payload
  expect(briefing).toBeNull()
  expect(mustShow).toContain('/')
  expect(pages).toEqual([...mustShow, '/feed.xml', '/sitemap.xml'])
})
