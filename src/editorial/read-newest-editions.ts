/**
 * Where every briefing stands, for lists: the newest edition of each, in one read.
 */
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { EditionState } from '@/domain/review/edition-state'
import { sql } from './transaction'

export type NewestEdition = { number: number; version: number | null; state: EditionState }

/** By id of the briefing; a briefing never submitted is not in it. */
export async function readNewestEditions(payload: Payload): Promise<ReadonlyMap<string, NewestEdition>> {
  const { rows } = await (payload.db as unknown as PostgresAdapter).drizzle.execute(
    sql`select distinct on (briefing) briefing, number, version, state::text as state
        from editions order by briefing, number desc`,
  )
  const stored = rows as { briefing: string; number: string; version: string | null; state: EditionState }[]
  return new Map(
    stored.map(({ briefing, number, version, state }) => [
      briefing,
      { number: Number(number), version: version === null ? null : Number(version), state },
    ]),
  )
}
