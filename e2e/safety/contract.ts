/**
 * Who may do what through Payload's own interface, written down a second time and apart from the product's table, so
 * that a slip in the one shows against the other. What is not named here may be done by nobody, and a collection or
 * global without a row fails the suite: somebody has to decide about it.
 *
 * A row gives, for each operation, the initials of those who may: `e` editor, `l` liaison of the department taking part,
 * `1` `2` `3` the reviewers, `p` publisher, `a` administrator, `s` security, `u` auditor, `x` a stranger.
 */
import { ROLES, type RoleName } from '../fixtures/newsroom'

export type Asker = RoleName | 'stranger'

export const ASKERS: readonly Asker[] = [...ROLES, 'stranger']

const INITIALS: Record<Asker, string> = {
  editor: 'e',
  liaison: 'l',
  'reviewer-1': '1',
  'reviewer-2': '2',
  'reviewer-3': '3',
  publisher: 'p',
  admin: 'a',
  security: 's',
  auditor: 'u',
  stranger: 'x',
}

/** `read` covers list, one, count. `write` is an update of one document. Bulk edits and copies are nobody's anywhere. */
type Row = { read?: string; versions?: string; create?: string; write?: string; remove?: string; restore?: string }

const STAFF = 'el123pasu'
const RECORD = 'e123pau'

const drafts: Row = { read: STAFF, versions: 'e', create: 'el', write: 'el', remove: 'el', restore: 'e' }
const reference: Row = { read: STAFF, create: 'e', write: 'e', remove: 'e' }

export const CONTRACT: Record<string, Row> = {
  briefings: { ...drafts, create: 'e', remove: 'e' },
  achievements: drafts,
  questions: drafts,
  // Whoever keeps the plans of review says which one a series uses.
  series: { ...reference, write: 'es', remove: '' },
  speakers: reference,
  outlets: reference,
  indicators: reference,
  topics: reference,
  media: { ...reference, read: 'e123pasu', create: 'el' },
  users: { read: 'asu', create: 'a', write: 'as' },
  editions: { read: STAFF },
  'review-runs': { read: RECORD },
  decisions: { read: RECORD },
  corrections: { read: RECORD },
  edits: { read: RECORD },
  comments: { read: 'e123p' },
  'audit-events': { read: 'asu' },
  // The framework's own. Locks are a courtesy on the screens and hold ids only; preferences are each person's own.
  'payload-locked-documents': { read: STAFF, create: STAFF, write: STAFF, remove: STAFF },
  'payload-preferences': { create: STAFF },
  'payload-kv': {},
  'payload-migrations': {},
}

export const GLOBALS: Record<string, Row> = {
  'site-settings': { read: STAFF, write: 'a' },
  'review-plan': { read: STAFF, write: 's' },
  // Where the newsroom calls; the secrets are shown to nobody.
  channels: { read: 'as', write: 's' },
}

export const may = (asker: Asker, initials = ''): boolean => initials.includes(INITIALS[asker])
