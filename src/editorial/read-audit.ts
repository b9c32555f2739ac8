/**
 * Searches the audit log, newest first, for those who may read it. Reads only; ids of people, editions and briefings come
 * with the names they have now, and the entry itself stays as it was written.
 */
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { eventsCalled } from '@/domain/audit/event-words'
import type { Role } from '@/domain/people/roles'
import { hasRole } from '@/domain/review/actor'
import { nameOf, readPeople } from './read-people'
import { inTransaction, query, queryCommitted, type Row, sql } from './transaction'
import { personOf } from './who'

/** As the access table has it for the log itself. */
const READERS: readonly Role[] = ['auditor', 'admin', 'security']

/** Days are Beijing's, YYYY-MM-DD, both included. Empty fields do not narrow. */
export type AuditSearch = {
  text: string
  person: string
  event: string
  outcome: string
  subject: string
  from: string
  to: string
}

/** `body` is what was hashed. `at` is ISO 8601. */
export type AuditEntryRow = {
  seq: number
  at: string
  event: string
  outcome: string
  actor: string | null
  actorName: string
  roles: string[]
  address: string | null
  subject: string | null
  details: Record<string, unknown>
  prevHash: string
  hash: string
}

/** `subject` as a person reads it, with the briefing to look at if there is one. */
export type NamedEntry = AuditEntryRow & { subjectName: string | null; briefing: string | null }

/** `broken` names the first entry that did not hold, with the reason's key. */
export type LastCheck = { at: string; entries: number; by: string; broken: { seq: number; reason: string } | null }

/** `next`: the page goes on before this entry; null on the last one. */
export type AuditPage = {
  entries: NamedEntry[]
  next: number | null
  total: number
  lastCheck: LastCheck | null
  people: { id: string; name: string }[]
}

const PAGE = 50

export const mayReadAudit = (req: PayloadRequest): boolean => {
  const person = personOf(req)
  return person !== null && READERS.some((role) => hasRole(person, role))
}

/** Null for whoever may not read the log. */
export function readAudit(
  asked: PayloadRequest,
  search: AuditSearch,
  before: number | null,
): Promise<AuditPage | null> {
  const req = isolateObjectProperty(asked, 'transactionID')
  if (!mayReadAudit(req)) return Promise.resolve(null)
  return inTransaction(req, async () => {
    const rows = (
      await query(
        req,
        sql`select * from audit_events where ${matching(search)} ${before ? sql`and seq < ${before}` : sql``}
            order by seq desc limit ${PAGE + 1}`,
      )
    ).map(toEntry)
    const people = await readPeople(req)
    const shown = rows.slice(0, PAGE)
    const subjects = await nameSubjects(req, shown)
    return {
      entries: shown.map((entry) => ({
        ...entry,
        details: nameIds(entry.details, (id) => (people.has(id) ? nameOf(people, id) : id)),
        subjectName: subjects.get(entry.subject ?? '')?.name ?? (people.get(entry.subject ?? '')?.name || null),
        briefing: subjects.get(entry.subject ?? '')?.briefing ?? textOf(entry.details.briefing),
      })),
      next: rows.length > PAGE ? (shown.at(-1)?.seq ?? null) : null,
      total: await count(req, search),
      lastCheck: await readLastCheck(req),
      people: [...people.values()].map(({ id, name }) => ({ id, name })),
    }
  })
}

/** One piece of the log for the export, oldest first, after `seq`; on a connection of its own, so that no transaction waits for a slow reader. */
export async function readAuditPiece(
  req: PayloadRequest,
  search: AuditSearch,
  range: { after: number; upTo: number; limit: number },
): Promise<AuditEntryRow[]> {
  const rows = await queryCommitted(
    req,
    sql`select * from audit_events
        where ${matching(search)} and seq > ${range.after} and seq <= ${range.upTo} order by seq limit ${range.limit}`,
  )
  return rows.map(toEntry)
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

const startOfDay = (day: string) => sql`(${day}::date)::timestamp at time zone 'Asia/Shanghai'`

/** The text is looked for in everything that was written, and in the words that the screen has for events. */
function matching({ text, person, event, outcome, subject, from, to }: AuditSearch) {
  const parts = [sql`true`]
  if (text) {
    const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
    const called = eventsCalled(text)
    const byWords = called.length > 0 ? sql`or event in ${called}` : sql``
    parts.push(sql`(body ilike ${like} ${byWords})`)
  }
  if (person) parts.push(sql`actor = ${person}`)
  if (event) parts.push(sql`event = ${event}`)
  if (outcome) parts.push(sql`outcome = ${outcome}`)
  if (subject) parts.push(sql`(subject = ${subject} or body::jsonb #>> '{details,briefing}' = ${subject})`)
  if (isDay(from)) parts.push(sql`at >= ${startOfDay(from)}`)
  if (isDay(to)) parts.push(sql`at < ${startOfDay(to)} + interval '1 day'`)
  return sql.join(parts, sql` and `)
}

function toEntry(row: Row): AuditEntryRow {
  const { details } = JSON.parse(String(row.body)) as { details?: Record<string, unknown> }
  return {
    seq: Number(row.seq),
    at: new Date(row.at as string).toISOString(),
    event: String(row.event),
    outcome: String(row.outcome),
    actor: textOf(row.actor),
    actorName: String(row.actor_name),
    roles: String(row.roles ?? '')
      .split(' ')
      .filter(Boolean),
    address: textOf(row.address),
    subject: textOf(row.subject),
    details: details ?? {},
    prevHash: String(row.prev_hash),
    hash: String(row.hash),
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Puts names where the details hold ids of people, in lists too. */
const nameIds = (details: Record<string, unknown>, name: (id: string) => string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? name(value)
        : Array.isArray(value)
          ? value.map((item) => (typeof item === 'string' ? name(item) : item))
          : value,
    ]),
  )

type Subject = { name: string; briefing: string | null }

async function nameSubjects(req: PayloadRequest, entries: readonly AuditEntryRow[]): Promise<Map<string, Subject>> {
  const ids = [...new Set(entries.flatMap(({ subject, details }) => [subject, textOf(details.briefing)]))].filter(
    (id): id is string => id !== null,
  )
  if (ids.length === 0) return new Map()
  const rows = await query<{ id: string; name: string; briefing: string | null }>(
    req,
    sql`select id::text as id, title || ' · 送审稿 ' || number as name, briefing from editions where id::text in ${ids}
        union all
        select id::text, coalesce(title, ''), id::text from briefings where id::text in ${ids}`,
  )
  return new Map(rows.map(({ id, name, briefing }) => [id, { name, briefing }]))
}

async function count(req: PayloadRequest, search: AuditSearch): Promise<number> {
  const [row] = await query<{ count: string }>(
    req,
    sql`select count(*) as count from audit_events where ${matching(search)}`,
  )
  return Number(row?.count ?? 0)
}

/** The newest check of the chain; null before the first. Needs a transaction. */
export async function readLastCheck(req: PayloadRequest): Promise<LastCheck | null> {
  const [row] = await query(req, sql`select * from audit_checks order by id desc limit 1`)
  if (!row) return null
  return {
    at: new Date(row.at as string).toISOString(),
    entries: Number(row.entries),
    by: String(row.checked_by),
    broken: row.broken_at === null ? null : { seq: Number(row.broken_at), reason: String(row.reason) },
  }
}
