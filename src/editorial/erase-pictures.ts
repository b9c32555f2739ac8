/** Deletes, file and all, the pictures of an expunged edition that nothing else shows. */
import type { PayloadRequest } from 'payload'
import { asMachine } from './as-machine'
import { findBriefingPicturing } from './find-pictures'
import { query, sql } from './transaction'

/**
 * Call last: a file that is gone does not come back with a rollback.
 *
 * @returns ids of the pictures that are gone
 */
export async function erasePictures(asked: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const req = asMachine(asked, 'expunge')
  const gone: string[] = []
  for (const id of ids) {
    const [sent] = await query(req, sql`select 1 from edition_contents where strpos(content, ${`"${id}"`}) > 0 limit 1`)
    if (sent || (await findBriefingPicturing(req, id))) continue
    const [kept] = await query(req, sql`select 1 from media where id::text = ${id}`)
    if (!kept) continue
    await req.payload.delete({ collection: 'media', id, depth: 0, req, overrideAccess: true })
    gone.push(id)
  }
  return gone
}
