/**
 * The secrets by which channels sign, kept apart from the global so that nothing that reads it can show one: written,
 * replaced, and gone with their channel, never read by anything but the worker.
 */
import type { PayloadRequest } from 'payload'
import type { Refusal } from '@/domain/shared/result'
import { appendAudit } from './append-audit'
import { Refused } from './refused'
import { inTransaction, query, sql } from './transaction'

/** `secret` is null to keep the one there is. */
export type ChannelSecret = { key: string; secret: string | null }

const SHORTEST_SECRET = 24

const tooShort = (key: string): Refusal => ({
  code: 'secret-missing',
  status: 422,
  sentence: {
    zh: `通道“${key}”的签名密钥没有填写或太短，至少 ${SHORTEST_SECRET} 个字符；建议用 openssl rand -hex 32 生成。`,
    en: `The secret of channel “${key}” is missing or too short: at least ${SHORTEST_SECRET} characters.`,
  },
})

/** Call before the channels are saved, in the same transaction. @throws Refused when a channel would have none */
export function storeChannelSecrets(req: PayloadRequest, channels: readonly ChannelSecret[]): Promise<void> {
  return inTransaction(req, async () => {
    const stored = await query<{ channel: string }>(req, sql`select channel from channel_secrets`)
    const known = new Set(stored.map(({ channel }) => channel))
    for (const { key, secret } of channels) {
      if (secret === null && known.has(key)) continue
      if (secret === null || secret.length < SHORTEST_SECRET) throw new Refused(tooShort(key))
      await query(
        req,
        sql`insert into channel_secrets (channel, secret) values (${key}, ${secret})
            on conflict (channel) do update set secret = excluded.secret`,
      )
    }
    const gone = [...known].filter((key) => !channels.some((channel) => channel.key === key))
    if (gone.length > 0) await query(req, sql`delete from channel_secrets where channel in ${gone}`)
  })
}

/** Says in the audit log where the newsroom now tells what; never the secrets. */
export async function auditChannels(
  req: PayloadRequest,
  channels: readonly { key: string; url: string; isOn: boolean; kinds: string[] }[],
): Promise<void> {
  const details = { channels: channels.map(({ url, ...rest }) => ({ ...rest, host: new URL(url).host })) }
  await appendAudit(req, { event: 'channels-saved', subject: null, outcome: 'done', details })
}
