/**
 * The jobs that send mail: `send-notice` one at once, `send-digests` at half past eight one job for each person who has
 * something, `send-digest` that person's mail. A notice is marked only after the server took the mail: a crash between
 * the two sends it again under the same id, and never loses it.
 */
import type { JobHelpers, Task } from 'graphile-worker'
import { z } from 'zod'
import { isOnlyLiaison, type Role } from '@/domain/people/roles'
import type { Kind } from '@/domain/telling/kinds'
import { noticePath } from '@/domain/telling/notice-place'
import { wordsOf } from '@/domain/telling/occasions'
import { type Mail, type TellingItem, writeDigest, writeMail } from '@/domain/telling/write-mail'
import { env } from '../env'
import { log } from '../log'
import { canSendMail, isRefusedForGood, sendMail } from './mail-server'

type Query = JobHelpers['query']

type Row = {
  id: string
  kind: Kind
  event: string
  edition: string
  briefing: string
  title: string
  number: number
  departments: string[]
  roles: Role[]
  own: string[]
  email: string
}

/**
 * Notices that are still to be mailed: not read or settled meanwhile, to people whose account is in use and who may
 * still see the briefing.
 */
async function readUnmailed(query: Query, where: string, value: string): Promise<Row[]> {
  const { rows } = await query<Row>(
    `select n.id::text as id, n.kind, a.event, a.edition, a.briefing, e.title, e.number::int as number, u.email,
       array(select t.text from public.editions_texts t where t.parent_id = e.id and t.path = 'departments') as departments,
       array(select t.text from public.users_texts t where t.parent_id = u.id and t.path = 'departments') as own,
       array(select r.value::text from public.users_roles r where r.parent_id = u.id) as roles
     from public.notices n
       join public.announcements a on a.id = n.announcement
       join public.editions e on e.id::text = a.edition
       join public.users u on u.id::text = n.person
     where ${where} and n.mailed_at is null and n.read_at is null and n.settled_at is null
       and u.disabled is not true
     order by n.id`,
    [value],
  )
  return rows.filter(
    ({ roles, own, departments }) => !isOnlyLiaison(roles) || own.some((one) => departments.includes(one)),
  )
}

const describe = ({ kind, event, edition, briefing, title, number }: Row): TellingItem => ({
  words: wordsOf(event, kind),
  title,
  number,
  link: `${env.adminUrl ?? ''}${noticePath(kind, edition, briefing)}`,
})

/** Sends `mail` about these notices and marks them; a mail the server will never take is marked too, and logged. */
async function deliver(query: Query, rows: readonly Row[], key: string, mail: Mail): Promise<void> {
  const ids = rows.map(({ id }) => id)
  try {
    await sendMail(rows[0]?.email ?? '', key, mail)
  } catch (error) {
    if (!isRefusedForGood(error)) throw error
    const { responseCode } = error as { responseCode?: number }
    log.error({ notices: ids, responseCode }, 'the mail server refuses a mail for good')
  }
  await query('update public.notices set mailed_at = now() where id = any($1::bigint[])', [ids])
}

const noticeShape = z.object({ notice: z.string() })
const digestShape = z.object({ person: z.string() })

export const sendNotice: Task = async (payload, { query }) => {
  if (!canSendMail()) return
  const { notice } = noticeShape.parse(payload)
  const rows = await readUnmailed(query, 'n.id = $1::bigint', notice)
  const [row] = rows
  if (row) await deliver(query, rows, `notice-${notice}`, writeMail(describe(row)))
}

export const sendDigests: Task = async (_payload, { query, addJob }) => {
  if (!canSendMail()) return
  const { rows } = await query<{ person: string }>(
    `select distinct person from public.notices
      where mail = 'daily' and mailed_at is null and read_at is null and settled_at is null`,
  )
  for (const { person } of rows) {
    const once = { queueName: 'mail', jobKey: `digest:${person}`, maxAttempts: 20, priority: 10 }
    await addJob('send-digest', { person }, once)
  }
}

export const sendDigest: Task = async (payload, { query }) => {
  if (!canSendMail()) return
  const { person } = digestShape.parse(payload)
  const rows = await readUnmailed(query, `n.mail = 'daily' and n.person = $1`, person)
  const last = rows.at(-1)
  if (last) await deliver(query, rows, `digest-${last.id}`, writeDigest(rows.map(describe)))
}
