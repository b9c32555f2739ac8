/**
 * The number a save must carry: the revision its text was based on. Sent back by the form unseen, compared and
 * raised by `hooks/guard-draft-write`, so that nobody overwrites what somebody else saved meanwhile.
 */
import type { Field } from 'payload'
import { label } from '@/cms/labels'

export const revisionField: Field = {
  name: 'revision',
  type: 'number',
  label: label('修订号', 'Revision'),
  admin: { hidden: true },
}
