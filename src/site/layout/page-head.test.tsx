import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SITE_SETTINGS } from '@/domain/publication/site-settings'
import { PageHead } from './page-head'

const settings = {
  ...DEFAULT_SITE_SETTINGS,
  siteName: '云河发布',
  domain: 'www.yunhe.example',
  siteIdCode: '3700000000',
}
const article = {
  title: '水务工作专场',
  firstReleasedAt: '2024-05-16T16:30:00.000Z',
  releasedAt: '2024-05-18T01:00:00.000Z',
  source: '云河市委宣传部',
  keywords: ['水利', '水利', '民生'],
  image: '/media/hall.webp',
}
const column = { name: '云河这五年', description: '系列发布会。', keywords: ['云河这五年', '市水务局'] }

const tagsOf = (html: string) =>
  Object.fromEntries(
    Array.from(html.matchAll(/<meta name="([^"]+)" content="([^"]*)"/g), ([, name, value]) => [name, value]),
  )

describe('the tags that government sites must carry', () => {
  it('are all there for a session, by their exact names and once each', () => {
    const html = renderToStaticMarkup(
      <PageHead
        settings={settings}
        title={article.title}
        description="导语。"
        path="/series/a/4"
        column={column}
        article={article}
      />,
    )
    expect(tagsOf(html)).toEqual({
      description: '导语。',
      SiteName: '云河发布',
      SiteDomain: 'www.yunhe.example',
      SiteIDCode: '3700000000',
      ColumnName: '云河这五年',
      ColumnDescription: '系列发布会。',
      ColumnKeywords: '云河这五年,市水务局',
      ColumnType: '回应关切',
      ArticleTitle: '水务工作专场',
      PubDate: '2024-05-17 00:30',
      ContentSource: '云河市委宣传部',
      Keywords: '水利,民生',
      Description: '导语。',
      Image: 'https://www.yunhe.example/media/hall.webp',
      Url: 'https://www.yunhe.example/series/a/4',
    })
    expect(html.match(/<meta name=/g)).toHaveLength(15)
    expect(html).toContain('<link rel="canonical" href="https://www.yunhe.example/series/a/4"/>')
  })

  it('are left out where there is nothing to say, never empty', () => {
    const html = renderToStaticMarkup(
      <PageHead
        settings={{ ...settings, domain: null, siteIdCode: null }}
        title={article.title}
        description=""
        path="/series/a/4"
        column={{ ...column, description: '' }}
        article={{ ...article, source: null, keywords: [], image: null }}
      />,
    )
    expect(Object.keys(tagsOf(html))).toEqual([
      'SiteName',
      'ColumnName',
      'ColumnKeywords',
      'ColumnType',
      'ArticleTitle',
      'PubDate',
    ])
    expect(html).not.toContain('canonical')
    expect(html).not.toContain('content=""')
  })

  it('are those of the site alone on the home page', () => {
    const html = renderToStaticMarkup(<PageHead settings={settings} title={null} description="" path="/" />)
    expect(Object.keys(tagsOf(html))).toEqual(['SiteName', 'SiteDomain', 'SiteIDCode'])
    expect(html).toContain('<title>云河发布</title>')
  })
})
