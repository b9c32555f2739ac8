import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { EditionContent } from '@/domain/edition/edition'
import { sampleEdition } from '@/domain/edition/sample-edition.testing'
import { standingMark } from '@/domain/publication/public-state'
import { showsEdition } from '@/domain/publication/shown-editions'
import { DEFAULT_SITE_SETTINGS } from '@/domain/publication/site-settings'
import type { Correction, Release, SessionRecord } from '../read-models'
import { BriefingArticle } from './briefing-article'
import { SessionPage } from './session-page'

const HASH = 'ab12'.repeat(16)

const release: Release = {
  edition: 'edition-7',
  hash: HASH,
  version: 2,
  firstReleasedAt: '2024-05-16T03:30:00.000Z',
  releasedAt: '2024-05-18T01:00:00.000Z',
}

const record = (content: EditionContent, beside: Partial<SessionRecord> = {}): SessionRecord => ({
  content,
  release,
  previous: null,
  next: null,
  withdrawn: null,
  corrections: [],
  ...beside,
})

const render = (content: EditionContent, beside?: Partial<SessionRecord>) =>
  renderToStaticMarkup(<SessionPage record={record(content, beside)} settings={DEFAULT_SITE_SETTINGS} />)

const bareEdition = (): EditionContent => {
  const { schema, series, briefing } = sampleEdition()
  const nothing = { heldAt: null, venue: null, organizer: null, departments: [], topics: [], notice: null }
  return {
    schema,
    series: { ...series, description: null },
    briefing: { ...briefing, ...nothing },
    presenters: [],
    hosts: [],
    keyPoints: [],
    lead: [],
    sections: [],
    questions: [],
    gallery: [],
    media: {},
  }
}

/** What a reader sees: the text between tags, without the marks of permanent addresses. */
const readable = (html: string) =>
  html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('¶', '')

describe('the page of a session', () => {
  const html = render(sampleEdition(), {
    previous: { series: 'yunhe-progress', session: 1, title: '首场', hash: 'cd34'.repeat(16) },
    next: { series: 'yunhe-progress', session: 5, title: '第五场', hash: 'ef56'.repeat(16) },
  })

  it('prints every word of the edition', () => {
    const page = readable(html)
    const sentences = JSON.stringify(sampleEdition()).match(/"text":"([^"]+)"/g) ?? []
    for (const sentence of sentences) expect(page).toContain(sentence.slice(8, -1))
    for (const words of [
      '林越',
      '云河市新闻发言人',
      '职务以发布会当日为准',
      '全省供水先进市',
      '云河日报',
      '云河市供水条例',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('tells date, kind of transcript, edition and times of release as a newspaper prints them', () => {
    const page = readable(html)
    for (const words of ['2024年5月16日', '根据录音整理', '第2版', '2024年5月16日 11:30', '2024年5月18日 09:00']) {
      expect(page).toContain(words)
    }
  })

  it('gives every paragraph, item and question its permanent address and a link to it', () => {
    for (const id of ['p-1', 'p-4', 'p-8', 'p-9', 'p-10', 'a-1', 'q-2', 's-2', 'k-1', 'p-13']) {
      expect(html.split(`id="${id}"`)).toHaveLength(2)
    }
    for (const id of ['p-1', 'p-8', 'a-1', 'q-2', 'p-13']) expect(html).toContain(`href="#${id}"`)
  })

  it('marks figures where they stand, with their value for machines', () => {
    expect(html).toMatch(/三百二十公里，惠及<data [^>]*value="120000">12万户<\/data>居民。/)
    expect(html).toMatch(/建成节水单位<data [^>]*value="90">超过90家<\/data>，/)
  })

  it('sets the figures of an item off, named by staff and leading to their sentence', () => {
    expect(html).toMatch(/href="#p-4"><span[^>]*>受益户数<\/span> <span[^>]*>12万户<\/span>/)
  })

  it('tells question, follow-up and answer apart in words', () => {
    expect(readable(html)).toMatch(/问云河广播电视台记者.*答林越.*答何青.*追问云河日报记者 周宁/s)
  })

  it('leads to the sessions before and after it, each with the mark of its edition', () => {
    expect(html).toContain('href="/series/yunhe-progress/1"')
    expect(html).toContain('href="/series/yunhe-progress/5"')
    expect(showsEdition(html, 'cd34'.repeat(16))).toBe(true)
    expect(showsEdition(html, HASH)).toBe(true)
    expect(html).toContain(`<meta name="fabuting:edition" content="${HASH}"/>`)
  })

  it('shows an edition that has not gone live as such, with the same article', () => {
    const preview = renderToStaticMarkup(
      <BriefingArticle content={sampleEdition()} release={null} previous={null} next={null} />,
    )
    expect(readable(preview)).toContain('送审稿，尚未发布')
    expect(readable(preview)).not.toContain('第2版')
  })
})

describe('what a session does not have', () => {
  const html = render(bareEdition())

  it('leaves no empty heading, list or label behind', () => {
    expect(html).not.toMatch(/<(h[1-6]|ul|ol|dl|dd|dt|p|nav|section|figcaption)(\s[^>]*)?><\/\1>/)
  })

  it.each([
    '要点',
    '目录',
    '答记者问',
    '发布人',
    '主持人',
    '现场图片',
    '职务以发布会当日为准',
    '地点',
    '本系列其他场次',
  ])('is not announced: %s', (heading) => expect(readable(html)).not.toContain(heading))

  it('is not shown either when only its photo is missing', () => {
    const content = { ...sampleEdition(), media: {} }
    expect(render(content)).not.toContain('<figure')
    expect(render(content)).not.toContain('现场图片')
  })
})

const attacks = [
  '<xss-tag onload=alert(1)>',
  '"><xss-tag>',
  "'><xss-tag a='",
  '</script><xss-tag>',
  '</title><xss-tag>',
  '<!--<xss-tag>',
  '&lt;xss-tag&gt;<xss-tag/>',
  '<XSS-TAG>',
]

/** Every text of the edition, names of members and enumerated values aside, replaced by `words`. */
function poison(value: unknown, words: string, key = ''): unknown {
  const kept = ['schema', 'slug', 'state', 'transcriptKind', 'kind', 'heldOn', 'id', 'document', 'block', 'media']
  if (typeof value === 'string') return kept.includes(key) ? value : words
  if (Array.isArray(value)) return value.map((one) => poison(one, words, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, words, name)]))
}

describe('text of any kind', () => {
  it.each(attacks)('stays text wherever it stands: %s', (attack) => {
    const html = render(poison(sampleEdition(), attack) as EditionContent)
    expect(html).not.toMatch(/<xss-tag/i)
    expect(html.match(/<script/g)).toHaveLength(1)
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    expect(JSON.parse(json).headline).toBe(attack)
  })

  it('never opens an element that the page did not mean to open', () => {
    const tags = (html: string) => html.match(/<[a-z][a-z0-9-]*/gi) ?? []
    const meant = new Set(tags(render(sampleEdition())))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (words) => {
        const html = render(poison(sampleEdition(), `文${words}`) as EditionContent)
        expect(tags(html).filter((tag) => !meant.has(tag))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'blob:x',
  ])('with the unsafe address %j is printed without a link', (href) => {
    const content = sampleEdition()
    content.lead = [{ id: 'p-1', kind: 'paragraph', text: [{ text: '详见通知', href }] }]
    expect(render(content)).toMatch(/<p id="p-1"[^>]*>详见通知<a/)
  })

  it('never becomes a picture from another place', () => {
    const content = sampleEdition()
    const photo = content.media['media-2']
    if (!photo) throw new Error('the sample has a photo')
    for (const url of ['https://evil.example/x.png', '//evil.example/x.png', 'data:image/svg+xml,x', 'x.png']) {
      content.media['media-2'] = { ...photo, url }
      expect(render(content)).not.toContain(`src="${url}"`)
    }
  })
})

describe('the page of a withdrawn session', () => {
  const notice = { at: '2024-06-01T04:00:00.000Z', explanation: '有关数据正在核实', replacement: null }
  const html = render(sampleEdition(), { withdrawn: notice })

  it('says before everything else that it is withdrawn, since when and why, and keeps its text', () => {
    const page = readable(html)
    expect(page.indexOf('有关数据正在核实')).toBeLessThan(page.lastIndexOf(sampleEdition().briefing.title))
    expect(page).toContain('2024年6月1日 12:00')
    expect(page).toContain('〔已下线〕')
    expect(page).toContain('全省供水先进市')
  })

  it('is kept out of search engines and claims to be no live edition', () => {
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).not.toContain('application/ld+json')
    expect(showsEdition(html, HASH)).toBe(false)
    expect(html).toContain(standingMark('withdrawn', HASH))
    expect(render(sampleEdition())).not.toContain('noindex')
  })
})

describe('a session that was corrected', () => {
  const [section] = sampleEdition().sections
  const achievement = section?.achievements[0]
  const place = { change: 'changed', area: 'figures', where: '第一部分', was: null, now: null } as const
  const corrections: Correction[] = [
    {
      number: 1,
      version: 2,
      kind: 'correction',
      at: '2024-05-18T01:00:00.000Z',
      note: '口径有误。',
      items: [
        { ...place, anchor: achievement?.blocks[0]?.id ?? '' },
        { ...place, anchor: achievement?.id ?? '', was: '旧的<b>说法', now: null },
        { ...place, anchor: section?.id ?? '' },
        { ...place, anchor: sampleEdition().keyPoints[0]?.id ?? '' },
        { ...place, anchor: null },
      ],
    },
    { number: 2, version: 3, kind: 'minor', at: '2024-05-19T01:00:00.000Z', note: null, items: [] },
  ]
  const html = render(sampleEdition(), { corrections })

  it('says so on top, and at each place with its date, each leading to the other', () => {
    expect(html.match(/href="#correction-1"/g)).toHaveLength(4)
    expect(html.match(/2024年5月18日<\/time>更正〕/g)).toHaveLength(4)
    expect(html).toContain(`href="#${achievement?.id}"`)
    expect(html).toContain('<li id="correction-1">')
    expect(readable(html)).toContain('口径有误。')
  })

  it('shows words that were wrong as words only', () => {
    expect(html).toContain('<del>旧的&lt;b&gt;说法</del>')
    expect(readable(html)).toContain('（删去）')
  })

  it('names a change of wording among the versions and nowhere else', () => {
    expect(readable(html)).toContain('第3版 文字修改（2024年5月19日）')
    expect(html).not.toContain('correction-2')
  })
})
