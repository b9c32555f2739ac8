/**
 * Where a piece stands: the briefing it belongs to, whether that is locked, and its position among its neighbours. Positions order, they need
 * not be unique or without gaps (with drafts a unique index would break on stale rows).
 */
import type { Field } from 'payload'
import { label } from '@/cms/labels'

export const briefingField: Field = {
  name: 'briefing',
  type: 'relationship',
  relationTo: 'briefings',
  required: true,
  index: true,
  label: label('发布会', 'Briefing'),
}

export const positionField: Field = {
  name: 'position',
  type: 'number',
  required: true,
  min: 1,
  label: label('顺序', 'Position'),
  admin: { step: 1 },
}

/** Stands first in the form of a briefing's part. */
export const lockNoticeField: Field = {
  name: 'lockNotice',
  type: 'ui',
  admin: { components: { Field: '/cms/admin/lock-notice#LockNotice' } },
}

/** The way from a form to its place in the whole text of the briefing. */
export const textLinkField: Field = {
  name: 'textLink',
  type: 'ui',
  admin: { components: { Field: '/cms/admin/text/text-link#TextLink' } },
}
