/**
 * Who is at which place of a briefing just now. A courtesy, not a lock: it tells people of each other, and nothing
 * depends on it. Rows expire by themselves, and a crash of the database may forget them all.
 */
import type { PayloadRequest } from 'payload'
import { doorRefusals } from '@/domain/review/refusals'
import { canonicalId } from '@/domain/shared/document-id'
import { readBriefingDraft } from './compose-edition'
import { maySee } from './may-see'
import { forClient } from './refused'
import { inTransaction, query, sql } from './transaction'
import { personOf } from './who'

/** A page asks every 15 seconds; who missed two rounds is gone. */
const GONE_AFTER_SECONDS = 40

/** `place` is a key of the whole text; null: reading. */
export type Present = { name: string; place: string | null }

/** `window` tells two windows of one person apart. `place` undefined: the window is being left. */
export type Heartbeat = { window: string; place: string | null | undefined }

/** Notes where this person is and tells who else is there; 401, 404 as for everything about a briefing. */
export async function notePresence(req: PayloadRequest, asked: string, { window, place }: Heartbeat) {
  const actor = personOf(req)
  const briefing = canonicalId(asked)
  const refuse = ({ status, ...refusal }: typeof doorRefusals.notFound) => ({
    status,
    body: { refusal: forClient({ status, ...refusal }) },
  })
  if (!actor) return refuse(doorRefusals.notSignedIn)
  return inTransaction(req, async () => {
    const draft = await readBriefingDraft(req, briefing)
    if (!draft || !maySee(actor, draft.departments ?? [])) return refuse(doorRefusals.notFound)
    if (place === undefined) {
      await query(req, sql`delete from presence where account = ${actor.id} and window_id = ${window}`)
    } else {
      await query(
        req,
        sql`insert into presence (briefing, account, window_id, name, place, seen_at)
            values (${briefing}, ${actor.id}, ${window}, ${actor.name}, ${place}, now())
            on conflict (account, window_id) do update
              set briefing = excluded.briefing, name = excluded.name, place = excluded.place, seen_at = now()`,
      )
    }
    const present = await query<Present>(
      req,
      sql`select name, place from presence
          where briefing = ${briefing} and account <> ${actor.id}
            and seen_at > now() - make_interval(secs => ${GONE_AFTER_SECONDS})
          order by name, place`,
    )
    await query(req, sql`delete from presence where seen_at < now() - interval '1 hour'`)
    return { status: 200, body: { present } }
  })
}
