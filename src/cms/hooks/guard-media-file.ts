/**
 * A picture that was sent in with an edition is part of what is signed and, once released, of what readers see: from
 * then on its file is neither replaced nor deleted. Another picture is a new upload and goes through review.
 * Its alternative text stays editable, because editions hold a copy of their own.
 */
import type { CollectionBeforeDeleteHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { draftRefusals } from '@/cms/draft-refusals'
import { canonicalId } from '@/domain/shared/document-id'
import { lockLedger } from '@/editorial/record-edit'
import { Refused } from '@/editorial/refused'
import { query, sql } from '@/editorial/transaction'

export const guardMediaFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update') {
    // Cropping by request would write new pixels under the old name; no screen of ours offers it.
    delete req.query.uploadEdits
    const data = (args as { data?: Record<string, unknown> }).data
    for (const name of ['uploadEdits', 'focalX', 'focalY']) delete data?.[name]
  }
  if (operation === 'update' && req.file) await refuseIfSent(req, (args as { id?: string }).id)
  return args
}

export const guardMediaDelete: CollectionBeforeDeleteHook = ({ id, req }) => refuseIfSent(req, String(id))

/** Holds submissions off until the transaction ends, so that none freezes a file that is being replaced. */
async function refuseIfSent(req: PayloadRequest, id: string | undefined): Promise<void> {
  if (id === undefined) throw new Refused(draftRefusals.bulk)
  await lockLedger(req)
  const sent = await query(
    req,
    sql`select 1 from edition_contents where strpos(content, ${`"${canonicalId(id)}"`}) > 0 limit 1`,
  )
  if (sent.length > 0) throw new Refused(draftRefusals.pictureSent)
}
