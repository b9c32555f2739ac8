/**
 * Makes readers see what the database holds: tells the web server which pages went stale, then looks whether they show
 * the edition that is live now, or the site settings that hold now. Done only when they do; otherwise the job fails and
 * is tried again.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { apiBriefingPath, seriesPath, sessionPath, sitemapPath } from '@/domain/publication/addresses'
import { type PublicState, standingMark } from '@/domain/publication/public-state'
import { showsEdition } from '@/domain/publication/shown-editions'
import { showsSettings } from '@/domain/publication/shown-settings'
import { env } from '../env'
import { log } from '../log'

const payloadShape = z.object({
  // A path of this site: nothing that a URL would take for another host.
  pages: z.array(z.string().regex(/^\/(?![/\\])/)),
  briefing: z.string().nullable(),
  mustShow: z.array(z.string()),
})

/** What stands at a briefing's own address, in which state and with the edition of which hash. */
type Standing = { state: PublicState; hash: string; own: string[]; lists: string[] }

/**
 * What the pages must show: of one briefing what stands at its address and, as `gone`, the hashes that no page may show
 * as live; after a change of the site settings `settings` is their hash.
 */
type Truth = { standing: Standing | null; gone: string[]; settings: string | null }

/**
 * The waits between looks. A page whose rendering had begun before the commit is kept by the web server as fresh though
 * it shows what was before: it is marked stale once more at once, not when the queue tries the job again.
 */
const WAITS_MS = [0, 20, 100, 400, 1_000]

/**
 * The job `refresh-pages`, as `editorial/add-job.ts` writes it. Later moves may have overtaken it, so it asks what
 * holds now and not what was written then. Without a briefing it is about the site settings.
 *
 * @throws when the web server does not answer or a page still shows what was before; the queue tries again
 */
export const refreshPages: Task = async (payload, { job, query }) => {
  const { pages, briefing, mustShow } = payloadShape.parse(payload)
  const began = performance.now()
  let looks = 0
  let stale = pages
  let wrong: unknown[] = []
  for (const wait of WAITS_MS) {
    if (wait > 0) await sleep(wait)
    looks += 1
    await markStale(stale)
    const truth = briefing === null ? await readSettings(query) : await readTruth(query, briefing)
    const found = await Promise.allSettled(stale.map((page) => checkPage(page, truth, mustShow.includes(page))))
    stale = stale.filter((_, index) => found[index]?.status === 'rejected')
    wrong = found.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    if (wrong.length === 0) break
  }
  if (wrong.length > 0) throw wrong[0]
  const milliseconds = Math.round(performance.now() - began)
  log.info({ pages: pages.length, looks, attempt: job.attempts, milliseconds }, 'pages refreshed')
}

async function markStale(paths: string[]): Promise<void> {
  const response = await fetch(new URL('/internal/refresh', env.internalUrl), {
    method: 'POST',
    headers: { authorization: `Bearer ${env.internalSecret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ paths }),
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`The web server answered ${response.status} to a refresh.`)
}

type Query = Parameters<Task>[1]['query']

async function readSettings(query: Query): Promise<Truth> {
  const { rows } = await query<{ hash: string | null }>(`select value ->> 'hash' as hash from site.settings`)
  return { standing: null, gone: [], settings: rows[0]?.hash ?? null }
}

type StandingRow = { state: PublicState; hash: string; series: string; session: number }

async function readTruth(query: Query, briefing: string): Promise<Truth> {
  const { rows: pages } = await query<StandingRow>(
    `select state, edition_hash as hash, series_slug as series, session from site.briefings where briefing_id = $1`,
    [briefing],
  )
  const { rows: editions } = await query<{ hash: string }>(
    'select hash from public.editions where briefing = $1 and version is not null',
    [briefing],
  )
  const [row] = pages
  const standing = row ? placeStanding(row) : null
  const live = standing?.state === 'live' ? standing.hash : null
  return { standing, gone: editions.map(({ hash }) => hash).filter((hash) => hash !== live), settings: null }
}

function placeStanding({ state, hash, series, session }: StandingRow): Standing {
  const page = sessionPath(series, session)
  return { state, hash, own: [page, apiBriefingPath(series, session)], lists: [seriesPath(series), sitemapPath] }
}

/** Asking for the page also renders it anew, so that the next reader finds it ready. */
async function checkPage(page: string, { standing, gone, settings }: Truth, mustShow: boolean): Promise<void> {
  const response = await fetch(new URL(page, env.internalUrl), { signal: AbortSignal.timeout(10_000) })
  const body = await response.text()
  if (response.status >= 500) throw new Error(`${page} answers ${response.status} after a change.`)
  if (standing && mustShow) checkStanding(page, response.status, body, standing)
  // A page that was taken down meanwhile says nothing of the settings.
  if (settings && mustShow && response.ok && !showsSettings(body, settings)) {
    throw new Error(`${page} does not show the site settings ${settings} yet.`)
  }
  const old = gone.find((hash) => showsEdition(body, hash))
  if (old) throw new Error(`${page} still shows edition ${old}.`)
}

/** A later move may have taken the page down or put it elsewhere since: what is asked of a page is what holds now. */
function checkStanding(page: string, status: number, body: string, { state, hash, own, lists }: Standing): void {
  if (own.includes(page)) {
    if ((status === 410) !== (state === 'retracted')) throw new Error(`${page} answers ${status}; it is ${state}.`)
    if (!body.includes(standingMark(state, hash))) throw new Error(`${page} does not show ${hash} as ${state} yet.`)
  } else if (state === 'live' && lists.includes(page) && !showsEdition(body, hash)) {
    throw new Error(`${page} does not show edition ${hash} yet.`)
  }
}
