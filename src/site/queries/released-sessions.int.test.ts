import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '@/domain/edition/canonical-json'
import { sampleEdition } from '@/domain/edition/sample-edition.testing'
import { summariseEdition } from '@/domain/publication/summarise-edition'
import { env } from '@/ops/env'
import type { SessionRecord } from '../read-models'
import { isReady } from './is-ready'
import { listRetracted } from './list-retracted'
import { listSessions, readHome, readSeries } from './list-sessions'
import { readRows } from './read-rows'
import { isTombstone, readSession } from './read-session'

const slug = `test-${randomUUID().slice(0, 8)}`
const owner = new pg.Client(env.databaseOwnerUrl)

type Released = { session: number; heldOn: string; releasedAt: string; seriesTitle?: string }

/** Puts a session where release would put it, hash and all. */
async function release({ session, heldOn, releasedAt, seriesTitle = '测试系列' }: Released) {
  const sample = sampleEdition()
  const content = {
    ...sample,
    series: { ...sample.series, slug, title: seriesTitle },
    briefing: { ...sample.briefing, session, heldOn, title: `第${session}场` },
  }
  const canonical = canonicalJson(content)
  const hash = createHash('sha256').update(canonical).digest('hex')
  await owner.query(
    `insert into site.briefings (briefing_id, series_slug, session, series_title, series_description, title, held_on,
       edition_id, edition_hash, version, first_released_at, released_at, summary, content)
     values ($1, $2, $3, $4, null, $5, $6, $7, $8, 1, $9, $9, $10, $11)`,
    [
      randomUUID(),
      slug,
      session,
      seriesTitle,
      content.briefing.title,
      heldOn,
      randomUUID(),
      hash,
      releasedAt,
      summariseEdition(content),
      canonical,
    ],
  )
}

/** The record at an address that is no tombstone. */
async function recordOf(series: string, session: number): Promise<SessionRecord | null> {
  const found = await readSession(series, session)
  if (found && isTombstone(found)) throw new Error('This was retracted.')
  return found
}

beforeAll(async () => {
  await owner.connect()
  await release({ session: 1, heldOn: '2031-03-01', releasedAt: '2031-03-01T02:00:00Z' })
  await release({ session: 4, heldOn: '2031-06-01', releasedAt: '2031-09-01T02:00:00Z', seriesTitle: '新名的系列' })
  await release({ session: 9, heldOn: '2031-08-31', releasedAt: '2031-08-31T16:30:00Z' })
})

afterAll(async () => {
  await owner.query('delete from site.briefings where series_slug = $1', [slug])
  await owner.end()
})

describe('a released session', () => {
  it('is read as it was approved, between its nearest released neighbours', async () => {
    const record = await recordOf(slug, 4)
    expect(record?.content.briefing.title).toBe('第4场')
    expect([record?.previous?.session, record?.next?.session]).toEqual([1, 9])
    expect(record?.release.releasedAt).toBe('2031-09-01T02:00:00.000Z')
  })

  it('is the first or the last where nothing is released before or after', async () => {
    expect((await recordOf(slug, 1))?.previous).toBeNull()
    expect((await recordOf(slug, 9))?.next).toBeNull()
  })

  it('is not found under a number or a series where none is released', async () => {
    expect(await readSession(slug, 5)).toBeNull()
    expect(await readSession('no-such-series', 4)).toBeNull()
  })

  it('is refused when its stored text is not the one that was approved', async () => {
    const change = `update site.briefings set content = replace(content, $2, $3) where series_slug = $1 and session = 9`
    await owner.query(change, [slug, '三类', '二类'])
    await expect(readSession(slug, 9)).rejects.toThrow('not the one that was approved')
    await owner.query(change, [slug, '二类', '三类'])
    expect(await readSession(slug, 9)).not.toBeNull()
  })
})

describe('a session that was taken down', () => {
  const notice = { at: '2031-10-01T02:00:00.000Z', explanation: '有关内容正在核实', replacement: null }
  const takeDown = (state: 'withdrawn' | 'retracted') =>
    owner.query(
      `update site.briefings set state = $2::text, notice = $3,
         content = case when $2 = 'retracted' then '' else content end,
         summary = case when $2 = 'retracted' then '{}' else summary end
       where series_slug = $1 and session = 12`,
      [slug, state, notice],
    )

  it('stands under its notice and in no list, and its neighbours no longer link to it', async () => {
    await release({ session: 12, heldOn: '2031-09-30', releasedAt: '2031-09-30T02:00:00Z' })
    expect((await recordOf(slug, 9))?.next?.session).toBe(12)
    await takeDown('withdrawn')
    expect(await recordOf(slug, 12)).toMatchObject({ withdrawn: notice, previous: null, next: null })
    expect((await recordOf(slug, 9))?.next).toBeNull()
    expect((await readSeries(slug))?.sessions.map(({ session }) => session)).toEqual([9, 4, 1])
    expect((await listSessions()).filter((one) => one.session === 12 && one.series.slug === slug)).toEqual([])
    expect((await readHome(9)).series.find((one) => one.slug === slug)?.total).toBe(3)
    expect(await listRetracted()).not.toContain(`/series/${slug}/12`)
  })

  it('is a tombstone once it is retracted, of which the site’s role can read no word', async () => {
    await takeDown('retracted')
    expect(await readSession(slug, 12)).toEqual({
      series: { slug, title: '测试系列' },
      session: 12,
      title: '第12场',
      hash: expect.any(String),
      notice,
    })
    expect(await listRetracted()).toContain(`/series/${slug}/12`)
    const kept = owner.query(`update site.briefings set content = 'x' where series_slug = $1 and session = 12`, [slug])
    await expect(kept).rejects.toThrow('briefings_emptied')
  })
})

describe('lists of released sessions', () => {
  it('show a series from its highest number down, under the name its last release gave it', async () => {
    const series = await readSeries(slug)
    expect(series?.sessions.map(({ session }) => session)).toEqual([9, 4, 1])
    expect([series?.title, series?.total]).toEqual(['新名的系列', 3])
  })

  it('keep the day of a session the day it was held, in whatever zone the server stands', async () => {
    expect((await readSeries(slug))?.sessions[0]?.heldOn).toBe('2031-08-31')
  })

  it('show on the home page the session held last and the newest of each series, with the number of all', async () => {
    const home = await readHome(2)
    expect([home.latest?.series.slug, home.latest?.session]).toEqual([slug, 9])
    const ours = home.series.find((series) => series.slug === slug)
    expect([ours?.total, ours?.sessions.map(({ session }) => session)]).toEqual([3, [9, 4]])
  })

  it('put what was released last first in feed and API, a page at a time', async () => {
    const [first] = await listSessions(1)
    const [second] = await listSessions(1, 1)
    expect([first?.session, second?.session]).toEqual([4, 9])
    expect((await readHome(1)).recentHashes.slice(0, 2)).toEqual([first?.release.hash, second?.release.hash])
  })
})

describe('the public site’s way to the database', () => {
  it('cannot write, whichever role it was given', async () => {
    await expect(readRows(`update site.briefings set title = 'x'`)).rejects.toThrow()
    expect(await isReady()).toBe(true)
  })

  it('fails loudly where something is wrong, so that no page caches “not found”', async () => {
    await expect(readRows('select * from site.no_such_table')).rejects.toThrow('no_such_table')
  })
})
