import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesOfSettings, stalePages } from './stale-pages'

const place = fc.record({ series: fc.constantFrom('a', 'b', 'c'), session: fc.integer({ min: 1, max: 9 }) })

describe('a release makes stale', () => {
  it('the page of the session, its lists and feeds, and the pages that link to it', () => {
    expect(
      stalePages({
        series: 'yunhe',
        session: 2,
        neighbours: [
          { series: 'yunhe', session: 3 },
          { series: 'yunhe', session: 1 },
        ],
      }),
    ).toEqual([
      '/',
      '/api/v1/briefings',
      '/api/v1/briefings/yunhe/2',
      '/feed.xml',
      '/series/yunhe',
      '/series/yunhe/1',
      '/series/yunhe/2',
      '/series/yunhe/3',
      '/sitemap.xml',
    ])
  })

  it('the old address and its list as well, when the address itself changed', () => {
    const moved = stalePages({ series: 'b', session: 1, neighbours: [], previous: { series: 'a', session: 7 } })
    expect(moved).toEqual(expect.arrayContaining(['/series/a', '/series/a/7', '/api/v1/briefings/a/7', '/series/b/1']))
  })

  it('nothing more when the address stayed', () => {
    fc.assert(
      fc.property(place, fc.array(place), (here, neighbours) => {
        expect(stalePages({ ...here, neighbours, previous: here })).toEqual(stalePages({ ...here, neighbours }))
      }),
    )
  })

  it('every address once and in one order, whoever lists the neighbours', () => {
    fc.assert(
      fc.property(place, fc.array(place), (here, neighbours) => {
        const pages = stalePages({ ...here, neighbours })
        expect(new Set(pages).size).toBe(pages.length)
        expect(stalePages({ ...here, neighbours: [...neighbours].reverse() })).toEqual(pages)
      }),
    )
  })
})

describe('new site settings make stale', () => {
  it('every page, and the files that name the site', () => {
    const places = [
      { series: 'yunhe', session: 2 },
      { series: 'yunhe', session: 1 },
    ]
    expect(pagesOfSettings(places)).toEqual({
      pages: ['/', '/series/yunhe', '/series/yunhe/1', '/series/yunhe/2'],
      files: ['/feed.xml', '/sitemap.xml'],
    })
  })

  it('no less of the pages of people than a release of any of those briefings', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), (places) => {
        const { pages, files } = pagesOfSettings(places)
        const released = places.flatMap((here) => stalePages({ ...here, neighbours: [] }))
        const shown = released.filter((page) => !page.startsWith('/api/'))
        expect(new Set([...pages, ...files])).toEqual(new Set(shown))
      }),
    )
  })
})
