/**
 * The newest drafts of many briefings by what lists say of them, in one query. Payload's own search reads rows that a
 * draft save leaves alone.
 */
import type { PayloadRequest } from 'payload'
import { query, type SQL, sql } from './transaction'

/** `heldOn` is YYYY-MM-DD. What nobody has filled in yet is empty or null. */
export type DraftHead = {
  briefing: string
  title: string
  series: string
  session: number | null
  heldOn: string | null
  heldAt: string | null
  departments: string[]
}

type Row = {
  briefing: string
  title: string | null
  series: string | null
  session: string | null
  held_on: string | null
  held_at: string | null
  departments: string[]
}

/** By id of the briefing; one that was deleted is not in it. */
export async function readDraftHeads(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, DraftHead>> {
  if (ids.length === 0) return new Map()
  const heads = await readWhere(req, sql`v.parent_id in ${ids}`)
  return new Map(heads.map((head) => [head.briefing, head]))
}

/** Those held from `first` to `last`, both included (YYYY-MM-DD), in the order of their dates. */
export const readDraftHeadsBetween = (req: PayloadRequest, first: string, last: string): Promise<DraftHead[]> =>
  readWhere(req, sql`v.version_held_on between ${first} and ${last}`)

async function readWhere(req: PayloadRequest, which: SQL): Promise<DraftHead[]> {
  const rows = await query<Row>(
    req,
    sql`select v.parent_id::text as briefing, v.version_title as title, s.title as series,
          v.version_session as session, v.version_held_on as held_on, v.version_held_at as held_at,
          array(select t.text from _briefings_v_texts t
                where t.parent_id = v.id and t.path = 'version.departments' order by t."order") as departments
        from _briefings_v v left join series s on s.id = v.version_series_id
        where v.latest and v.parent_id is not null and ${which}
        order by v.version_held_on, s.title, v.version_session`,
  )
  return rows.map((row) => ({
    briefing: row.briefing,
    title: row.title || '未填标题',
    series: row.series ?? '',
    session: row.session === null ? null : Number(row.session),
    heldOn: row.held_on,
    heldAt: row.held_at,
    departments: row.departments,
  }))
}
