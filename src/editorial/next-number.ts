/** The number of the next 送审稿 of a briefing; call it under the briefing's lock. */
import type { PayloadRequest } from 'payload'
import { query, sql } from './transaction'

export async function nextNumber(req: PayloadRequest, briefing: string): Promise<number> {
  const [last] = await query<{ number: string | null }>(
    req,
    sql`select max(number) as number from editions where briefing = ${briefing}`,
  )
  return Number(last?.number ?? 0) + 1
}
