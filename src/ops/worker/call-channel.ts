/**
 * The job `call-channel`: one signed POST to one channel about one announcement: what happened, the title, the link. No
 * redirect is followed and no answer read; whatever is not 2xx is tried again later under the same delivery id.
 */
import type { JobHelpers, Task } from 'graphile-worker'
import { z } from 'zod'
import { findAddressFault } from '@/domain/telling/channel-address'
import { noticePath } from '@/domain/telling/notice-place'
import { kindsOf, wordsOf } from '@/domain/telling/occasions'
import { env } from '../env'
import { log } from '../log'
import { signedHeaders } from './sign-call'

const payloadShape = z.object({ announcement: z.string(), channel: z.string() })

const PATIENCE_MS = 10_000

type Row = { event: string; edition: string; briefing: string; at: Date; title: string; number: number }

export const callChannel: Task = async (payload, { query }) => {
  const { announcement, channel } = payloadShape.parse(payload)
  const target = await findTarget(query, announcement, channel)
  if (!target) return
  const fault = findAddressFault(target.url, env.webhookHttpHosts)
  if (fault) throw new Error(`Channel ${channel} may not be called: ${fault.en}`)
  const delivery = `${announcement}.${channel}`
  const body = await writeBody(query, announcement)
  if (!body) return
  const response = await fetch(target.url, {
    method: 'POST',
    headers: signedHeaders(body, target.secret, delivery, Math.floor(Date.now() / 1000)),
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`Channel ${channel} answered ${response.status}.`)
  await query(
    `insert into public.channel_deliveries (announcement, channel) values ($1::bigint, $2) on conflict do nothing`,
    [announcement, channel],
  )
  log.info({ delivery }, 'channel called')
}

/** Null when the channel was switched off or taken away meanwhile, or has had this already. */
async function findTarget(
  query: JobHelpers['query'],
  announcement: string,
  channel: string,
): Promise<{ url: string; secret: string } | null> {
  const { rows } = await query<{ url: string; secret: string }>(
    `select c.url, s.secret from public.channel_rows c join public.channel_secrets s on s.channel = c.key
      where c.key = $2 and c.is_on and not exists (
        select 1 from public.channel_deliveries d where d.announcement = $1::bigint and d.channel = $2)`,
    [announcement, channel],
  )
  return rows[0] ?? null
}

async function writeBody(query: JobHelpers['query'], announcement: string): Promise<string | null> {
  const { rows } = await query<Row>(
    `select a.event, a.edition, a.briefing, a.at, e.title, e.number::int as number
       from public.announcements a join public.editions e on e.id::text = a.edition where a.id = $1::bigint`,
    [announcement],
  )
  const [row] = rows
  const kind = row && kindsOf(row.event)[0]
  if (!row || !kind) return null
  const words = wordsOf(row.event, kind)
  const link = `${env.adminUrl ?? ''}${noticePath(kind, row.edition, row.briefing)}`
  const { event, title, number, at } = row
  const text = `【发布厅】${words.zh}：《${title}》送审稿 ${number} ${link}`
  return JSON.stringify({ event, kind, words: words.zh, title, number, link, text, at: at.toISOString() })
}
