/**
 * Who took what down or asked to, and why: the words of it, which the audit log holds as hashes only. A request waits
 * a quarter of an hour for a second person; `fabuting_expunge` counts the same minutes once more.
 */
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/review/actor'
import type { RemovalRequest } from '@/domain/review/facts'
import { query, sql } from './transaction'

const MINUTES = 15

export type TakeDown = {
  verb: 'withdraw' | 'retract' | 'expunge'
  briefing: string
  edition: string
  reason: string
  note?: string
  hideTitle?: boolean
  replacement?: string | null
}

/** Records what was done or asked; its id is what a second person confirms. */
export async function recordTakeDown(req: PayloadRequest, actor: Actor, entry: TakeDown): Promise<string> {
  const { verb, briefing, edition, reason, note, hideTitle = false, replacement = null } = entry
  const [row] = await query<{ id: string }>(
    req,
    sql`insert into take_downs (briefing, edition, verb, actor, actor_name, reason, note, hide_title, replacement)
        values (${briefing}, ${edition}, ${verb}, ${actor.id}, ${actor.name}, ${reason.trim()}, ${note?.trim() || null},
                ${hideTitle}, ${replacement})
        returning id::text as id`,
  )
  if (!row) throw new Error('A take-down was not recorded.')
  return row.id
}

/** The newest request per edition and verb, those that came too late included. */
export function readRequests(req: PayloadRequest, briefing: string): Promise<RemovalRequest[]> {
  return query<RemovalRequest>(
    req,
    sql`select distinct on (edition, verb) id::text as id, edition, verb, actor as by,
          at > clock_timestamp() - make_interval(mins => ${MINUTES}) as "isFresh"
        from take_downs where briefing = ${briefing} and verb in ('retract', 'expunge')
        order by edition, verb, at desc`,
  )
}

export type Asked = { id: string; reason: string; hideTitle: boolean; replacement: string | null; by: string }

/** What was asked last for this edition; the rules have found it fresh. */
export async function readAsked(req: PayloadRequest, edition: string, verb: 'retract' | 'expunge'): Promise<Asked> {
  const [row] = await query<Asked>(
    req,
    sql`select id::text as id, reason, hide_title as "hideTitle", replacement, actor as by from take_downs
        where edition = ${edition} and verb = ${verb} order by at desc limit 1`,
  )
  if (!row) throw new Error(`Nobody asked to ${verb} edition ${edition}.`)
  return row
}
