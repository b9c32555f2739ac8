/**
 * The office's mail server, opened at the first mail of this worker. The id of a message is made of what it is about,
 * so that one that is sent twice after a crash is known as the same by mail servers and programs that look.
 */
import { createTransport, type Transporter } from 'nodemailer'
import type { Mail } from '@/domain/telling/write-mail'
import { env } from '../env'

/** A server that accepts a connection and then says nothing must not hold up the mails behind this one. */
const PATIENCE_MS = 15_000

let opened: { server: string; transport: Transporter } | undefined

function openTransport(server: string): Transporter {
  if (opened?.server !== server) {
    const timeouts = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS }
    const transport = createTransport({ url: server, disableFileAccess: true, disableUrlAccess: true, ...timeouts })
    opened = { server, transport }
  }
  return opened.transport
}

/** Whether the office has set a mail server at all. */
export const canSendMail = (): boolean => env.mail !== undefined

/** The answer of a server that will not take this mail now or later, e.g. because the address does not exist. */
export const isRefusedForGood = (error: unknown): boolean => {
  const code = (error as { responseCode?: number }).responseCode ?? 0
  return code >= 500 && code < 600
}

/** @param key what the mail is about, the same at every attempt. @throws when the server does not take it */
export async function sendMail(to: string, key: string, { subject, text }: Mail): Promise<void> {
  if (!env.mail) throw new Error('No mail server is set.')
  const { server, from } = env.mail
  await openTransport(server).sendMail({
    from: { name: '发布厅', address: from },
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${key}@${from.split('@')[1]}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  })
}
