/**
 * The job `tell-people`: makes one job of each mail and of each call of a channel, so that one that fails keeps no other
 * waiting. Mails run in a queue of their own and so do channels: a server that does not answer never delays a release.
 */
import type { Task, TaskSpec } from 'graphile-worker'
import { z } from 'zod'
import { kindsOf } from '@/domain/telling/occasions'
import { canSendMail } from './mail-server'

const payloadShape = z.object({ announcement: z.string() })

/** The waits of the queue grow up to six hours: this many attempts last about three days. */
const outside = (queueName: string, jobKey: string): TaskSpec => ({ queueName, jobKey, maxAttempts: 20, priority: 10 })

/** Safe to run again: each job looks first whether it is done already. */
export const tellPeople: Task = async (payload, { query, addJob }) => {
  const { announcement } = payloadShape.parse(payload)
  const { rows: notices } = await query<{ id: string }>(
    `select id::text as id from public.notices where announcement = $1::bigint and mail = 'at-once' and mailed_at is null`,
    [announcement],
  )
  if (canSendMail()) {
    for (const { id } of notices) await addJob('send-notice', { notice: id }, outside('mail', `mail:${id}`))
  }
  const { rows: told } = await query<{ event: string }>(
    'select event from public.announcements where id = $1::bigint',
    [announcement],
  )
  const { rows: channels } = await query<{ key: string }>(
    `select c.key from public.channel_rows c where c.is_on and exists (
       select 1 from public.channel_kinds k where k.parent_id = c.id and k.value::text = any($1::text[]))`,
    [kindsOf(told[0]?.event ?? '')],
  )
  for (const { key } of channels) {
    await addJob('call-channel', { announcement, channel: key }, outside('channels', `call:${announcement}:${key}`))
  }
}
