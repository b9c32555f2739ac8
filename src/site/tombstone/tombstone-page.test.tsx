import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { standingMark } from '@/domain/publication/public-state'
import { showsEdition } from '@/domain/publication/shown-editions'
import { DEFAULT_SITE_SETTINGS } from '@/domain/publication/site-settings'
import type { Tombstone } from '../read-models'
import { TombstonePage } from './tombstone-page'

const HASH = 'ab12'.repeat(16)

describe('what is left of a retracted session', () => {
  const tombstone: Tombstone = {
    series: { slug: 'yunhe', title: '奋进云河' },
    session: 4,
    title: null,
    hash: HASH,
    notice: { at: '2024-06-01T04:00:00.000Z', explanation: '内容有误', replacement: '/series/yunhe/5' },
  }
  const html = renderToStaticMarkup(<TombstonePage tombstone={tombstone} settings={DEFAULT_SITE_SETTINGS} />)

  it('says when and why and where to go instead, under a neutral name where the title must not be seen', () => {
    for (const words of ['本场发布内容已撤稿', '2024年6月1日 12:00', '内容有误', '第4场新闻发布会'])
      expect(html.replace(/<[^>]*>/g, '')).toContain(words)
    expect(html).toContain('href="/series/yunhe/5"')
    expect(html).toContain(standingMark('retracted', HASH))
    expect(showsEdition(html, HASH)).toBe(false)
  })
})
