/**
 * Shapes shared by what only verbs write: plain text ids (Payload's foreign keys would be set to null when somebody is
 * deleted), instants in UTC, and an admin that shows and never edits.
 */
import type { CollectionConfig, DateField, TextField } from 'payload'
import { label } from '@/cms/labels'

export const words = (name: string, zh: string, en: string): TextField => ({
  name,
  type: 'text',
  required: true,
  label: label(zh, en),
})

/** As `words`, for a key that lists show in words. */
export const keyword = (name: string, zh: string, en: string): TextField => ({
  ...words(name, zh, en),
  admin: { components: { Cell: '/cms/admin/word-cell#WordCell' } },
})

export const stamp = (name: string, zh: string, en: string): DateField => ({
  name,
  type: 'date',
  label: label(zh, en),
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
})

export const readOnlyList = {
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>
