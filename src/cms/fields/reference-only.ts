/**
 * What every collection of reference shares: its changes and deletions stand in the ledger, what a draft still names
 * is not deleted, and nothing is copied or changed in bulk. Editions hold copies, so no change here is public.
 */
import type { CollectionConfig } from 'payload'
import { lockReference, refuseIfUsed } from '@/cms/hooks/guard-reference'
import { recordDelete, recordEdit } from '@/cms/hooks/record-edit'

export const referenceOnly = {
  hooks: {
    afterChange: [recordEdit],
    beforeDelete: [lockReference, refuseIfUsed],
    afterDelete: [recordDelete],
  },
  disableDuplicate: true,
  // Payload changes many at once, so that their entries in the ledger would take each other's numbers.
  disableBulkEdit: true,
  disableBulkDelete: true,
} satisfies Partial<CollectionConfig>
