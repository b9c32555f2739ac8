/**
 * What every collection of reference shares: its changes and deletions stand in the ledger, what a draft still names
 * is not deleted, and nothing is copied or changed in bulk. Editions hold copies, so no change here is public.
 */
import type { CollectionConfig } from 'payload'
import { lockReference, refuseBulkDelete, refuseIfUsed } from '@/cms/hooks/guard-reference'
import { recordDelete, recordEdit } from '@/cms/hooks/record-edit'

export const referenceOnly = {
  hooks: {
    beforeOperation: [refuseBulkDelete],
    afterChange: [recordEdit],
    beforeDelete: [lockReference, refuseIfUsed],
    afterDelete: [recordDelete],
  },
  disableDuplicate: true,
  disableBulkEdit: true,
} satisfies Partial<CollectionConfig>
