import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { showsEdition } from '@/domain/publication/shown-editions'
import { DEFAULT_SITE_SETTINGS } from '@/domain/publication/site-settings'
import { exampleListing } from '../example-listing.testing'
import type { HomeRecord } from '../read-models'
import { HomePage } from './home-page'

const render = (home: HomeRecord) => renderToStaticMarkup(<HomePage home={home} settings={DEFAULT_SITE_SETTINGS} />)

const [second, seventh] = [exampleListing(2), exampleListing(7)]
const series = { ...second.series, total: 9, sessions: [seventh, second] }

describe('the home page', () => {
  it('says in good Chinese that nothing has been released', () => {
    const html = render({ latest: null, series: [], recentHashes: [] })
    expect(html).toContain('暂无已发布的发布会')
    expect(html).not.toContain('最新发布')
    expect(html).not.toContain('data-made-from')
  })

  it('shows the latest session with its key points, then the series with its sessions', () => {
    const html = render({ latest: seventh, series: [series], recentHashes: [] })
    expect(html).toMatch(/最近一场.*第7场的题目.*城区供水管网更新过半。.*第7场.*第2场/s)
    expect(html).toContain('href="/series/yunhe-progress/7"')
    expect(html).toMatch(/<a href="\/series\/yunhe-progress">查看全部9场<\/a>/)
  })

  it('shows the lead of a session that has no key points', () => {
    const latest = exampleListing(7, { summary: { ...seventh.summary, keyPoints: [], leadText: '导语的开头。' } })
    expect(render({ latest, series: [], recentHashes: [] })).toContain('导语的开头。')
  })

  it('carries the marks of the editions it lists and of those released last', () => {
    const other = exampleListing(3).release.hash
    const html = render({ latest: seventh, series: [series], recentHashes: [other] })
    expect([second.release.hash, seventh.release.hash, other].map((hash) => showsEdition(html, hash))).toEqual([
      true,
      true,
      true,
    ])
  })
})
