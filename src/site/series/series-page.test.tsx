import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SITE_SETTINGS } from '@/domain/publication/site-settings'
import { exampleListing } from '../example-listing.testing'
import { SeriesPage } from './series-page'

const sessions = [exampleListing(7), exampleListing(4), exampleListing(1)]
const series = { ...exampleListing(1).series, total: 3, sessions }
const html = renderToStaticMarkup(<SeriesPage series={series} settings={DEFAULT_SITE_SETTINGS} />)

describe('the page of a series', () => {
  it('lists its sessions with date, department and counts, and says nothing of gaps in the numbers', () => {
    expect(html.match(/第\d+场(?=<)/g)).toEqual(['第7场', '第4场', '第1场'])
    expect(html).toContain('共3场')
    expect(html).toContain('2024年5月4日')
    expect(html).toContain('云河市水务局')
    expect(html).toContain('2项工作成效')
    expect(html).toContain('2个提问')
    expect(html).not.toMatch(/第[2356]场|缺/)
  })

  it('leaves counts of nothing out', () => {
    const counts = { sections: 0, achievements: 0, questions: 0, figures: 0, photos: 0 }
    const bare = exampleListing(1, { summary: { ...exampleListing(1).summary, departments: [], counts } })
    const page = renderToStaticMarkup(
      <SeriesPage series={{ ...series, total: 1, sessions: [bare] }} settings={DEFAULT_SITE_SETTINGS} />,
    )
    expect(page).not.toMatch(/0项|0个|<span><\/span>/)
  })
})
