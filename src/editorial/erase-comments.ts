/**
 * Takes the words out of the comments on an edition that is expunged: they quote what the law forbids to keep. That
 * somebody commented stays, and none of them blocks any longer, for nobody could say what to do about it.
 */
import type { PayloadRequest } from 'payload'
import { query, sql } from './transaction'

/** Needs the transaction of `req`. There is no way back. */
export async function eraseComments(req: PayloadRequest, edition: string): Promise<void> {
  await query(
    req,
    sql`update comments
        set text = '', quote = null, prefix = null, suffix = null, place = null, state = 'resolved'
        where edition = ${edition}`,
  )
}
