/**
 * Makes readers see what the database holds: tells the web server which pages went stale, then looks whether they show
 * the edition that is live now, or the site settings that hold now. Done only when they do; otherwise the job fails and
 * is tried again.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
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

/**
 * What the pages must show: of one briefing `live` is the hash readers should get and `gone` the hashes of earlier
 * editions; after a change of the site settings `settings` is their hash.
 */
type Truth = { live: string | null; gone: string[]; settings: string | null }

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
  return { live: null, gone: [], settings: rows[0]?.hash ?? null }
}

async function readTruth(query: Query, briefing: string): Promise<Truth> {
  const { rows: live } = await query<{ hash: string }>(
    'select edition_hash as hash from site.briefings where briefing_id = $1',
    [briefing],
  )
  const { rows: editions } = await query<{ hash: string }>(
    'select hash from public.editions where briefing = $1 and version is not null',
    [briefing],
  )
  const now = live[0]?.hash ?? null
  return { live: now, gone: editions.map(({ hash }) => hash).filter((hash) => hash !== now), settings: null }
}

/** Asking for the page also renders it anew, so that the next reader finds it ready. */
async function checkPage(page: string, { live, gone, settings }: Truth, mustShow: boolean): Promise<void> {
  const response = await fetch(new URL(page, env.internalUrl), { signal: AbortSignal.timeout(10_000) })
  const body = await response.text()
  if (response.status >= 500) throw new Error(`${page} answers ${response.status} after a release.`)
  if (live && mustShow && !showsEdition(body, live)) throw new Error(`${page} does not show edition ${live} yet.`)
  // A page that was taken down meanwhile says nothing of the settings.
  if (settings && mustShow && response.ok && !showsSettings(body, settings)) {
    throw new Error(`${page} does not show the site settings ${settings} yet.`)
  }
  const old = gone.find((hash) => showsEdition(body, hash))
  if (old) throw new Error(`${page} still shows edition ${old}.`)
}
