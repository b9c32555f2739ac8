/**
 * The own notices of a person, newest first, and marking them read. Titles are read here and now, so that somebody who
 * may no longer see a briefing no longer sees its title either.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Kind } from '@/domain/telling/kinds'
import { noticePath } from '@/domain/telling/notice-place'
import { wordsOf } from '@/domain/telling/occasions'
import { maySee } from './may-see'
import { inTransaction, query, sql } from './transaction'
import { personOf } from './who'

/** `settled`: it waits for nobody any more. `by` did it; `at` is ISO 8601. */
export type Notice = {
  id: string
  kind: Kind
  words: string
  title: string
  series: string
  session: number
  number: number
  by: string
  at: string
  path: string
  state: 'new' | 'read' | 'settled'
}

/** `next` is the id before which the next page begins; null on the last one. */
export type NoticePage = { unread: number; notices: Notice[]; next: string | null }

const PAGE = 30

type Row = {
  id: string
  kind: Kind
  event: string
  edition: string
  briefing: string
  actor_name: string
  at: Date | string
  is_read: boolean
  is_settled: boolean
  title: string
  series: string | null
  session: number
  number: number
  departments: string[] | null
}

/** Notices older than `before` (an id); null for a stranger. */
export function readNotices(asked: PayloadRequest, before?: string): Promise<NoticePage | null> {
  const req = isolateObjectProperty(asked, 'transactionID')
  return inTransaction(req, async () => {
    const person = personOf(req)
    if (!person) return null
    const upTo = /^\d{1,18}$/.test(before ?? '') ? sql`and n.id < ${before}::bigint` : sql``
    const rows = await query<Row>(
      req,
      sql`select n.id::text as id, n.kind, a.event, a.edition, a.briefing, a.actor_name, a.at,
            n.read_at is not null as is_read, n.settled_at is not null as is_settled,
            e.title, s.title as series, e.session, e.number,
            (select array_agg(t.text) from editions_texts t where t.parent_id = e.id and t.path = 'departments')
              as departments
          from notices n
            join announcements a on a.id = n.announcement
            join editions e on e.id::text = a.edition
            left join series s on s.slug = e.series_slug
          where n.person = ${person.id} and n.in_app ${upTo}
          order by n.id desc limit ${PAGE + 1}`,
    )
    const shown = rows.slice(0, PAGE)
    return {
      unread: await countUnread(req, person.id),
      notices: shown.filter(({ departments }) => maySee(person, departments ?? [])).map(describe),
      next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
    }
  })
}

const describe = (row: Row): Notice => ({
  id: row.id,
  kind: row.kind,
  words: wordsOf(row.event, row.kind).zh,
  title: row.title,
  series: row.series ?? '',
  session: Number(row.session),
  number: Number(row.number),
  by: row.actor_name,
  at: new Date(row.at).toISOString(),
  path: noticePath(row.kind, row.edition, row.briefing),
  state: row.is_settled ? 'settled' : row.is_read ? 'read' : 'new',
})

/** What the bell shows: notices neither read nor settled. Needs a transaction. */
async function countUnread(req: PayloadRequest, person: string): Promise<number> {
  const [row] = await query<{ count: string }>(
    req,
    sql`select count(*) as count from notices
        where person = ${person} and in_app and read_at is null and settled_at is null`,
  )
  return Number(row?.count ?? 0)
}

/** For the bell; 0 for a stranger. */
export function countOwnUnread(asked: PayloadRequest): Promise<number> {
  const req = isolateObjectProperty(asked, 'transactionID')
  return inTransaction(req, async () => {
    const person = personOf(req)
    return person ? countUnread(req, person.id) : 0
  })
}

/** Marks these of the own notices read, or all of them up to the newest that was on screen. */
export async function markRead(
  req: PayloadRequest,
  person: string,
  which: { ids?: string[]; upTo?: string },
): Promise<void> {
  const isId = (id: string | undefined): id is string => /^\d{1,18}$/.test(id ?? '')
  const ids = (which.ids ?? []).filter(isId)
  await inTransaction(req, async () => {
    if (ids.length > 0) {
      await query(
        req,
        sql`update notices set read_at = now() where person = ${person} and read_at is null and id::text in ${ids}`,
      )
    }
    if (isId(which.upTo)) {
      await query(
        req,
        sql`update notices set read_at = now()
            where person = ${person} and read_at is null and id <= ${which.upTo}::bigint`,
      )
    }
  })
}
