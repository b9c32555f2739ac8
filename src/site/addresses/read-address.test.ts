import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sessionPath } from '@/domain/publication/addresses'
import { env } from '@/ops/env'
import { absoluteUrl, readSessionPart, readSlugPart, siteOrigin } from './read-address'

describe('the address of a session', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (session) => {
        const [, , slug = '', number = ''] = sessionPath('yunhe-progress', session).split('/')
        expect([readSlugPart(slug), readSessionPart(number)]).toEqual(['yunhe-progress', session])
      }),
    )
  })

  it.each(['0', '04', '-1', '+4', '4.0', '1e3', '４', ' 4', '4 ', '', '0x4', '9'.repeat(7), '4%00', '四', '4\n'])(
    'has one spelling only: %j is no session',
    (part) => expect(readSessionPart(part)).toBeNull(),
  )

  it.each(['', 'Jining', 'a--b', '-a', 'a-', '云河', '%E4%BA%91', 'a/b', '..', 'a'.repeat(101), 'a b', "a'b"])(
    'has one spelling only: %j is no series',
    (part) => expect(readSlugPart(part)).toBeNull(),
  )
})

afterEach(() => vi.restoreAllMocks())

describe('the whole address of a page', () => {
  it('is on SERVER_URL before anything else', () => {
    vi.spyOn(env, 'serverUrl', 'get').mockReturnValue('http://news.office:8080')
    expect(absoluteUrl('www.yunhe.example', '/series/a/4')).toBe('http://news.office:8080/series/a/4')
    expect(absoluteUrl(null, '/series/a/4')).toBe('http://news.office:8080/series/a/4')
    expect(siteOrigin('www.yunhe.example', 'evil.example')).toBe('http://news.office:8080')
    expect(siteOrigin(null, 'evil.example')).toBe('http://news.office:8080')
  })

  it('is on the domain of the newsroom where the installation has not said', () => {
    expect(absoluteUrl('www.yunhe.example', '/series/a/4')).toBe('https://www.yunhe.example/series/a/4')
    expect(siteOrigin('www.yunhe.example', '10.0.0.8:3000')).toBe('https://www.yunhe.example')
  })

  it('is left out while the newsroom has no domain, or one that is none', () => {
    expect(absoluteUrl(null, '/')).toBeNull()
    expect(absoluteUrl('', '/')).toBeNull()
    expect(absoluteUrl('not a domain', '/')).toBeNull()
  })

  it('is on the host that was asked where a feed needs one, and never on a forged one', () => {
    expect(siteOrigin(null, '10.0.0.8:3000')).toBe('http://10.0.0.8:3000')
    expect(siteOrigin(null, 'evil.example/"><script>')).toBe('http://localhost')
    expect(siteOrigin(null, null)).toBe('http://localhost')
  })
})
