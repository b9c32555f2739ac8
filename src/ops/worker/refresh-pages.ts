/**
 * Makes readers see a release: tells the web server which pages went stale, then looks whether the session's page
 * really shows the new edition. Done only when it does; otherwise the job fails and is tried again.
 */
import { z } from 'zod'
import { showsEdition } from '@/domain/publication/shown-editions'
import { env } from '../env'
import { log } from '../log'

const payloadShape = z.object({
  pages: z.array(z.string()),
  session: z.string().nullable(),
  hash: z.string().nullable(),
})

/**
 * @param payload as `editorial/add-job.ts` writes it
 * @param attempt counts from 1
 * @throws when the web server does not answer or a page still shows the old edition
 */
export async function refreshPages(payload: unknown, attempt: number): Promise<void> {
  const { pages, session, hash } = payloadShape.parse(payload)
  const started = Date.now()
  const response = await fetch(new URL('/internal/refresh', env.internalUrl), {
    method: 'POST',
    headers: { authorization: `Bearer ${env.internalSecret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ paths: pages }),
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`The web server answered ${response.status} to a refresh.`)
  // Session, lists and feed are all asked for: the next reader finds them ready, and none may show the old edition.
  await Promise.all(pages.map((page) => warm(page, page === session ? hash : null)))
  log.info({ pages: pages.length, attempt, milliseconds: Date.now() - started }, 'pages refreshed')
}

async function warm(page: string, hash: string | null): Promise<void> {
  const response = await fetch(new URL(page, env.internalUrl), { signal: AbortSignal.timeout(10_000) })
  const body = await response.text()
  if (response.status >= 500) throw new Error(`${page} answers ${response.status} after a release.`)
  if (hash && !showsEdition(body, hash)) throw new Error(`${page} does not show edition ${hash} yet.`)
}
