import { describe, expect, it } from 'vitest'
import { sampleEdition } from '@/domain/edition/sample-edition.testing'
import { showsEdition } from '@/domain/publication/shown-editions'
import { exampleListing } from '../example-listing.testing'
import { answerJson, orUnavailable } from './answer-text'
import { listJson, recordJson } from './briefing-json'
import { openapi } from './openapi'
import { readPaging } from './read-paging'

const ask = (headers: HeadersInit = {}) => new Request('http://localhost/api/v1/briefings', { headers })

describe('the read API', () => {
  it('gives an edition whole with its number, hash and times', () => {
    const { release } = exampleListing(4)
    const answer = recordJson({
      content: sampleEdition(),
      release,
      previous: null,
      next: null,
      withdrawn: null,
      corrections: [],
    })
    expect(answer.content).toEqual(sampleEdition())
    expect(answer.edition).toMatchObject({ number: 1, hash: release.hash, releasedAt: release.releasedAt })
    expect(showsEdition(JSON.stringify(answer), release.hash)).toBe(true)
  })

  it('gives as many sessions as asked for and the address of the next ones', () => {
    const three = [exampleListing(7), exampleListing(4), exampleListing(1)]
    const page = listJson(three, { limit: 2, offset: 4 })
    expect(page.briefings.map(({ session }) => session)).toEqual([7, 4])
    expect(page.next).toBe('/api/v1/briefings?limit=2&offset=6')
    expect(listJson(three, { limit: 3, offset: 0 }).next).toBeNull()
  })

  it.each(['limit=0', 'limit=101', 'limit=-1', 'limit=2.5', 'limit=', 'offset=-1', 'offset=1e9', 'limit=10;drop'])(
    'does not guess what %s could mean',
    (query) => expect(readPaging(new URLSearchParams(query))).toBeNull(),
  )

  it('answers 304 to whoever has the same text, and 200 to all others', async () => {
    const first = answerJson(ask(), { a: 1 }, 'abc')
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"abc"'])
    const known = [`"abc"`, `W/"abc"`, `"x", "abc"`].map((tag) =>
      answerJson(ask({ 'if-none-match': tag }), { a: 1 }, 'abc'),
    )
    expect(known.map(({ status }) => status)).toEqual([304, 304, 304])
    expect(answerJson(ask({ 'if-none-match': '"old"' }), { a: 1 }, 'abc').status).toBe(200)
  })

  it('says 503 and when to come back while the database does not answer, and no more', async () => {
    const answer = await orUnavailable(async () => {
      throw new Error('connect ECONNREFUSED 10.0.0.9')
    })(ask())
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await answer.text()).not.toContain('10.0.0.9')
  })

  it('describes only addresses and members that exist', () => {
    const described = Object.keys(openapi.components.schemas.Listing.properties).sort()
    expect(Object.keys(listJson([exampleListing(1)], { limit: 1, offset: 0 }).briefings[0] ?? {}).sort()).toEqual(
      described,
    )
    for (const [, name] of JSON.stringify(openapi).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(Object.keys(openapi.components.schemas)).toContain(name)
    }
  })
})
