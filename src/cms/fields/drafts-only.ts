/**
 * What every drafted collection shares: all versions kept (they are the record), no autosave (its saves overtake each
 * other), the guard and the ledger, and none of Payload's own ways to publish, schedule, copy or edit in bulk.
 */
import type { CollectionConfig } from 'payload'
import { guardDraftDelete, guardDraftWrite, raiseRevision } from '@/cms/hooks/guard-draft-write'
import { recordDelete, recordEdit } from '@/cms/hooks/record-edit'

export const draftsOnly = {
  admin: {
    hideAPIURL: true,
    components: {
      edit: {
        PublishButton: '/cms/admin/no-button#NoButton',
        UnpublishButton: '/cms/admin/no-button#NoButton',
        Status: '/cms/admin/no-button#NoButton',
      },
    },
  },
  collection: {
    versions: { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 0 },
    hooks: {
      beforeOperation: [guardDraftWrite],
      beforeChange: [raiseRevision],
      afterChange: [recordEdit],
      beforeDelete: [guardDraftDelete],
      afterDelete: [recordDelete],
    },
    // Payload's lock offers to take over, which loses text; the guard refuses stale saves instead.
    lockDocuments: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    defaultSort: '-updatedAt',
  },
} satisfies { admin: CollectionConfig['admin']; collection: Partial<CollectionConfig> }
