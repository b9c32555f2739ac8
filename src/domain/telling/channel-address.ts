/**
 * Which addresses a channel may call: https anywhere, plain http only where whoever runs the machine has said so in the
 * environment. Asked when the address is saved and again before each call.
 */
import type { Sentence } from '../shared/result'

/** @param plainHosts `host` or `host:port` that may be called over http. @returns why not, null when it may be called */
export function findAddressFault(address: string, plainHosts: readonly string[]): Sentence | null {
  if (!URL.canParse(address)) return faults.unreadable
  const url = new URL(address)
  if (url.username || url.password) return faults.credentials
  if (url.protocol === 'https:') return null
  if (url.protocol !== 'http:') return faults.unreadable
  return plainHosts.includes(url.host) || plainHosts.includes(url.hostname) ? null : faults.plain
}

const faults = {
  unreadable: {
    zh: '通知地址须以 https:// 开头，并写完整，如 https://gateway.example.gov.cn/fabuting。',
    en: 'The address must be a whole one beginning with https://.',
  },
  credentials: {
    zh: '通知地址中不能带用户名和密码；对方请用签名核对来源。',
    en: 'The address must not carry a user name or password; the receiver checks the signature.',
  },
  plain: {
    zh: '这个地址用的是 http://，不加密。请改用 https://；确在内部网络的，请系统运维人员把它写入 WEBHOOK_HTTP_HOSTS。',
    en: 'Plain http is refused. Use https, or have whoever runs the machine list the host in WEBHOOK_HTTP_HOSTS.',
  },
} satisfies Record<string, Sentence>
