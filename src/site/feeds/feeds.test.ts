import { describe, expect, it } from 'vitest'
import { shownEditions } from '@/domain/publication/shown-editions'
import { DEFAULT_SITE_SETTINGS } from '@/domain/publication/site-settings'
import { exampleListing } from '../example-listing.testing'
import { escapeXml } from './escape-xml'
import { writeAtom } from './write-atom'
import { writeSitemap } from './write-sitemap'

const origin = 'https://www.yunhe.example'
const sessions = [exampleListing(7), exampleListing(4)]
const marks = ['edition:0007000700070007', 'edition:0004000400040004']

describe('the feed', () => {
  const feed = writeAtom(sessions, DEFAULT_SITE_SETTINGS, origin)

  it('announces each session under an id that corrections do not change, with both times', () => {
    expect(feed).toContain('<id>urn:uuid:00000000-0000-7000-8000-000000000007</id>')
    expect(feed).toContain('href="https://www.yunhe.example/series/yunhe-progress/7"')
    expect(feed).toContain('<published>2024-05-07T01:00:00.000Z</published>')
    expect(feed).toContain('<updated>2024-05-07T02:00:00.000Z</updated>')
  })

  it('carries the marks of its editions, and none before anything is released', () => {
    expect(shownEditions(feed)).toEqual(marks)
    const empty = writeAtom([], DEFAULT_SITE_SETTINGS, origin)
    expect(empty).not.toContain('<entry>')
    expect(shownEditions(empty)).toEqual([])
  })

  it('keeps any title text, and characters that XML cannot hold out', () => {
    const title = '甲<乙>&丙]]>丁\u0000\u000B戊\uFFFE'
    const written = writeAtom([exampleListing(7, { title })], DEFAULT_SITE_SETTINGS, origin)
    const [, cdata = ''] = /<entry>\s*<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/s.exec(written) ?? []
    expect(cdata.replace(']]]]><![CDATA[>', ']]>')).toBe('甲&lt;乙&gt;&amp;丙]]&gt;丁戊')
    expect(written).not.toContain('\u0000')
    expect(written).not.toMatch(/="[^"]*</)
  })
})

describe('the site map', () => {
  it('names home, series and sessions with the time of their last release', () => {
    const map = writeSitemap(sessions, origin)
    expect(
      Array.from(map.matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)<\/lastmod>/g), ([, at, changed]) => [at, changed]),
    ).toEqual([
      [`${origin}/`, '2024-05-07T02:00:00.000Z'],
      [`${origin}/series/yunhe-progress`, '2024-05-07T02:00:00.000Z'],
      [`${origin}/series/yunhe-progress/7`, '2024-05-07T02:00:00.000Z'],
      [`${origin}/series/yunhe-progress/4`, '2024-05-04T02:00:00.000Z'],
    ])
    expect(shownEditions(map)).toEqual(marks)
  })

  it('names the home page alone before anything is released', () => {
    expect(writeSitemap([], origin).match(/<url>.*<\/url>/g)).toEqual([`<url><loc>${origin}/</loc></url>`])
  })
})

describe('text in XML', () => {
  it('cannot end what it stands in', () => {
    expect(escapeXml(`<a b="c" d='e'>&\u0007`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;')
    expect(escapeXml('𠮷\uD800野')).toBe('𠮷野')
  })
})
