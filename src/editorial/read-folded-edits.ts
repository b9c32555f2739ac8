/**
 * The ledger of edits of one briefing, folded: one entry for what a person changed within an hour.
 */
import type { PayloadRequest } from 'payload'
import { query, sql } from './transaction'

/**
 * `from` and `at` (ISO 8601) are the first and the last of these edits; `number` is that of the edition they entered,
 * null for what nobody has submitted. `counts`: documents changed, by collection.
 */
export type FoldedEdits = {
  kind: 'edits'
  from: string
  at: string
  number: number | null
  by: string
  counts: { subject: string; documents: number }[]
}

type Row = {
  number: string | null
  by: string
  hour: string
  subject: string
  first: Date | string
  last: Date | string
  documents: string
}

/** Oldest first. */
export async function readFoldedEdits(req: PayloadRequest, briefing: string): Promise<FoldedEdits[]> {
  const rows = await query<Row>(
    req,
    sql`select entered.number, d.actor_name as by, date_trunc('hour', d.at)::text as hour, d.subject,
          min(d.at) as first, max(d.at) as last, count(distinct d.document) as documents
        from edits d
          left join lateral (
            select min(number) as number from editions e
              where e.briefing = d.briefing and e.edits_up_to >= d.seq) entered on true
        where d.briefing = ${briefing}
        group by 1, 2, 3, 4
        order by min(d.at)`,
  )
  const folded = new Map<string, FoldedEdits>()
  for (const row of rows) {
    const key = [row.number, row.by, row.hour].join('\n')
    const [from, at] = [new Date(row.first).toISOString(), new Date(row.last).toISOString()]
    const counts = [{ subject: row.subject, documents: Number(row.documents) }]
    const known = folded.get(key)
    const number = row.number === null ? null : Number(row.number)
    folded.set(
      key,
      known
        ? { ...known, at: laterOf(at, known.at), counts: [...known.counts, ...counts] }
        : { kind: 'edits', from, at, number, by: row.by, counts },
    )
  }
  return [...folded.values()]
}

const laterOf = (one: string, other: string): string => (one.localeCompare(other) > 0 ? one : other)
