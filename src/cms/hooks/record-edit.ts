/**
 * Tells the ledger of edits what was changed, in the transaction of the change. A part that leaves a briefing changes
 * that briefing too: one entry for each briefing that the guard of the drafts found to be touched.
 */
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { type EditEntry, recordEdit as writeEntry } from '@/editorial/record-edit'

/**
 * Not read from the document: the main row keeps the briefing of the first save, and an answer may leave the field out
 * (`select`). Reference documents belong to no briefing.
 */
function briefingsOf(
  req: PayloadRequest,
  { slug, versions }: SanitizedCollectionConfig,
  id: string,
): (string | null)[] {
  if (slug === 'briefings') return [id]
  if (!versions?.drafts) return [null]
  const touched = req.context.touchedBriefings as string[] | undefined
  return touched?.length ? touched : [null]
}

async function record(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  entry: Pick<EditEntry, 'document' | 'operation' | 'revision'>,
): Promise<void> {
  for (const briefing of briefingsOf(req, collection, entry.document)) {
    await writeEntry(req, { subject: collection.slug, briefing, ...entry })
  }
}

export const recordEdit: CollectionAfterChangeHook = async ({ doc, operation, req, collection }) => {
  const revision = typeof doc.revision === 'number' ? doc.revision : null
  const done = req.context.isRestore ? 'restore' : operation
  await record(req, collection, { document: doc.id, operation: done, revision })
}

export const recordDelete: CollectionAfterDeleteHook = async ({ doc, req, collection }) => {
  await record(req, collection, { document: doc.id, operation: 'delete', revision: null })
}
