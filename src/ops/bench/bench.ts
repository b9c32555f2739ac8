/**
 * `npm run bench`: how fast a release reaches readers, how many bytes a session page costs them, and how cached pages
 * compare with a bare file server on the same machine in the same minute. Works on the newsroom that NEWSROOM_URL and
 * NEWSROOM_DATA name (a demonstration: its accounts are used, and one released series `bench-…` stays there), else on
 * one of its own that it removes again; only that one is filled with 2,000 briefings of five editions each, to measure the
 * screens of the staff. `npm run bench -- site` or `-- screens` measures one half. Prints a table and one line of JSON;
 * judges nothing.
 */
import { BRIEFINGS, EDITIONS, fillNewsroom } from './fill-newsroom'
import { measureBytes } from './measure-bytes'
import { measureReleases } from './measure-releases'
import { measureScreens } from './measure-screens'
import { measureText } from './measure-text'
import { measureThroughput } from './measure-throughput'
import { openNewsroom } from './open-newsroom'
import { median, percentile } from './statistics'

const RELEASES = 30
const SESSION_PAGE = '/series/jining-decade/4'

const newsroom = await openNewsroom()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void newsroom.close().finally(() => process.exit(130)))

const rows: [string, string | number][] = []
const result: Record<string, unknown> = {}

function tell(name: string, values: Record<string, number>): void {
  result[name] = values
  for (const [what, value] of Object.entries(values)) rows.push([`${name}: ${what}`, value])
}

const round = (value: number, digits = 0) => Number(value.toFixed(digits))

const tellTimes = (name: string, times: number[]) =>
  tell(name, { median: round(median(times)), p95: round(percentile(times, 95)) })

async function benchSite(): Promise<void> {
  const releases = await measureReleases(newsroom, RELEASES)
  for (const [page, times] of Object.entries(releases)) tellTimes(`release → ${page} (ms)`, times)
  tell('session page (bytes)', await measureBytes(newsroom.url, SESSION_PAGE))
  const { site, files } = await measureThroughput(newsroom.url, SESSION_PAGE)
  tell('cached session page (answers/s)', { site: round(site), files: round(files), ratio: round(site / files, 3) })
}

async function benchScreens(): Promise<void> {
  const began = performance.now()
  const filled = await fillNewsroom(newsroom.dataDirectory)
  tell('history', { briefings: BRIEFINGS, editions: BRIEFINGS * EDITIONS, 'seconds to fill': sinceSeconds(began) })
  const screens = await measureScreens(newsroom, filled)
  for (const [screen, times] of Object.entries(screens)) tellTimes(`${screen} (ms)`, times)
  const text = await measureText(newsroom)
  for (const [what, times] of Object.entries(text)) tellTimes(`whole text of 60 questions: ${what} (ms)`, times)
}

const sinceSeconds = (began: number): number => round((performance.now() - began) / 1000)

const part = process.argv[2]
try {
  if (part !== 'screens') await benchSite()
  if (part !== 'site' && newsroom.isOwn) await benchScreens()
} finally {
  await newsroom.close()
}

const width = Math.max(...rows.map(([name]) => name.length))
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${String(value).padStart(10)}`)
console.log(JSON.stringify(result))
process.exit(0)
