/**
 * Whether the signed-in person may change drafts while they are under review (改后通过). Asked by the guard under the
 * briefing's lock, and by the forms to know what to show.
 */
import type { PayloadRequest } from 'payload'
import { mayAmend } from '@/domain/review/claims'
import { canonicalId } from '@/domain/shared/document-id'
import { readSituation } from './read-facts'
import { inTransaction, query, sql } from './transaction'
import { personOf } from './who'

/** False for strangers, and for a briefing that does not exist or is not under review. */
export async function mayAmendBriefing(req: PayloadRequest, briefing: string): Promise<boolean> {
  const actor = personOf(req)
  if (!actor) return false
  return inTransaction(req, async () => {
    const [known] = await query(
      req,
      sql`select 1 from editions where briefing = ${canonicalId(briefing)} and state = 'in_review' limit 1`,
    )
    return known ? mayAmend(actor, (await readSituation(req, briefing, {})).facts) : false
  })
}

/** The briefing a part belongs to, by its newest draft or else its row; null when there is no such part. */
export async function briefingOfPart(
  req: PayloadRequest,
  collection: 'achievements' | 'questions',
  id: string,
): Promise<string | null> {
  const part = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
  })
  return typeof part?.briefing === 'string' ? part.briefing : null
}
