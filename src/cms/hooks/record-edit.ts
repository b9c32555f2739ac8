/**
 * Tells the ledger of edits what was changed, in the transaction of the change.
 */
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { recordEdit as writeEntry } from '@/editorial/record-edit'
import { idOf, type Related } from '@/records/relation'

const briefingOf = (slug: string, doc: { id: string; briefing?: Related }): string | null =>
  slug === 'briefings' ? doc.id : idOf(doc.briefing)

export const recordEdit: CollectionAfterChangeHook = async ({ doc, operation, req, collection }) => {
  await writeEntry(req, {
    subject: collection.slug,
    document: doc.id,
    briefing: briefingOf(collection.slug, doc),
    operation,
    revision: typeof doc.revision === 'number' ? doc.revision : null,
  })
}

export const recordDelete: CollectionAfterDeleteHook = async ({ doc, req, collection }) => {
  await writeEntry(req, {
    subject: collection.slug,
    document: doc.id,
    briefing: briefingOf(collection.slug, doc),
    operation: 'delete',
    revision: null,
  })
}
