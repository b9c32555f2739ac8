/**
 * Every way a stranger can ask the public site for something: its pages, lists and data in all the forms in which Next
 * serves them, with the parameters and headers that have opened other newsrooms' drafts.
 */
import { newsroomUrl } from '../fixtures/newsroom'

export type Ask = { address: string; headers: Record<string, string> }

const QUERIES = [
  '',
  '?draft=true&preview=1&depth=10&locale=all',
  '?_rsc=1x2y3',
  '?trash=true&version=latest&__nextDraft=1',
]

/** How Next's own browser code asks for the same page. */
const FORMS: Record<string, string>[] = [
  {},
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_full' },
  { cookie: '__prerender_bypass=1; __next_preview_data=1; payload-token=x.y.z' },
  { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy', 'x-prerender-revalidate': '1' },
  { 'x-nextjs-data': '1', purpose: 'prefetch' },
]

const LISTS = ['/', '/feed.xml', '/sitemap.xml', '/robots.txt', '/api/v1/briefings', '/api/v1/briefings?limit=100']

/** `sessions` are paths such as /series/x/1; `editions` and `files` are ids and names a stranger should not even know. */
export function waysIn(sessions: string[], editions: string[], files: string[]): Ask[] {
  const series = [...new Set(sessions.map((path) => path.split('/').slice(0, 3).join('/')))]
  const pages = ['/', ...series, ...sessions, '/no-such-page', '/series/no-such-series', '/series/no-such-series/1']
  const asks: Ask[] = pages.flatMap((page) =>
    QUERIES.flatMap((query) => FORMS.map((headers) => ({ address: page + query, headers }))),
  )
  const plain = [
    ...LISTS.flatMap((list) => [list, `${list}${list.includes('?') ? '&' : '?'}draft=true&preview=1`]),
    ...sessions.flatMap((path) => [
      `/api/v1${path.replace('/series/', '/briefings/')}`,
      `/api/v1${path.replace('/series/', '/briefings/')}?draft=true&depth=10`,
      `${path}.rsc`,
      `${path}.txt`,
      `${path}.segments/_tree.segment.rsc`,
      `${path}/v/1`,
      `${path}/opengraph-image`,
      `/_next/data/development${path}.json`,
      `/_next/image?url=${encodeURIComponent(path)}&w=640&q=75`,
    ]),
    ...editions.flatMap((id) => [`/preview/${id}`, `/preview/${id}?_rsc=1`, `/api/editions/${id}?depth=10`]),
    ...files.map((name) => `/api/media/file/${name}`),
    '/feed.json',
    '/search?q=%E7%83%AD%E7%BA%BF',
    '/api/v1/openapi.json',
    '/api/v1/edition.schema.json',
    '/admin',
    '/admin/collections/briefings',
    '/api/briefings?depth=10&draft=true',
  ]
  const prefetched = editions.map((id) => ({ address: `/preview/${id}`, headers: { RSC: '1' } }))
  return [...asks, ...plain.map((address) => ({ address, headers: {} })), ...prefetched]
}

/** All answers, a few at a time; redirections are not followed, but where they lead is part of the answer. */
export async function askAll(asks: Ask[]): Promise<{ ask: Ask; status: number; text: string }[]> {
  const answers: { ask: Ask; status: number; text: string }[] = []
  const queue = [...asks]
  const work = async () => {
    for (let ask = queue.shift(); ask; ask = queue.shift()) {
      const response = await fetch(new URL(ask.address, newsroomUrl()), { headers: ask.headers, redirect: 'manual' })
      const headers = [...response.headers].map((pair) => pair.join(': ')).join('\n')
      answers.push({ ask, status: response.status, text: `${headers}\n\n${await response.text()}` })
    }
  }
  await Promise.all(Array.from({ length: 6 }, work))
  return answers
}
