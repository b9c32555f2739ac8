/**
 * The access contract: who may do what to each collection through any of Payload's own doors.
 * Written once, read by every collection and by the contract test; a collection without a row does not compile.
 *
 * A list names roles. `staff` is anyone signed in whose account is on; `released` adds strangers for released
 * files, and holds a liaison to those, the own uploads and the pictures of the own departments; `own-or-administered` is one's own account, everybody's for administrators, and `own-or-overseen` for the
 * auditor too; `writers-or-amender` is editors, liaisons and the reviewer who
 * just now may change what they approve; `nobody` leaves the collection to the verbs in `editorial/`. `department` is the field by which a liaison
 * is held to the own departments when reading. Writes of drafts are checked once more, with the newest draft at hand,
 * by `hooks/guard-draft-write`.
 */
import type { Role } from '@/domain/people/roles'
import { PLAN_KEEPERS } from './plan-keepers'

export type Rule =
  | readonly Role[]
  | 'staff'
  | 'released'
  | 'own-or-overseen'
  | 'own-or-administered'
  | 'writers-or-amender'
  | 'nobody'

export type AccessRow = {
  create: Rule
  read: Rule
  readVersions: Rule
  update: Rule
  delete: Rule
  unlock?: Rule
  department?: 'id' | 'briefing' | 'departments'
}

const writers = ['editor', 'liaison'] as const
const desk = ['editor'] as const

const writtenByVerbs: AccessRow = {
  create: 'nobody',
  read: 'staff',
  readVersions: 'nobody',
  update: 'nobody',
  delete: 'nobody',
}

const reference: AccessRow = {
  create: desk,
  read: 'staff',
  readVersions: 'nobody',
  update: desk,
  delete: desk,
}

export const ACCESS_TABLE = {
  series: { ...reference, update: [...desk, ...PLAN_KEEPERS], delete: 'nobody' },
  briefings: {
    create: desk,
    read: 'staff',
    readVersions: desk,
    update: 'writers-or-amender',
    delete: desk,
    department: 'id',
  },
  achievements: {
    create: writers,
    read: 'staff',
    readVersions: desk,
    update: 'writers-or-amender',
    delete: writers,
    department: 'briefing',
  },
  questions: {
    create: writers,
    read: 'staff',
    readVersions: desk,
    update: 'writers-or-amender',
    delete: writers,
    department: 'briefing',
  },
  speakers: reference,
  outlets: reference,
  indicators: reference,
  topics: reference,
  media: { ...reference, create: writers, read: 'released' },
  users: {
    create: ['admin'],
    read: 'own-or-overseen',
    readVersions: 'nobody',
    update: 'own-or-administered',
    delete: 'nobody',
    unlock: ['admin'],
  },
  editions: { ...writtenByVerbs, department: 'departments' },
  'review-runs': { ...writtenByVerbs, read: ['editor', 'reviewer', 'publisher', 'admin', 'auditor'] },
  decisions: { ...writtenByVerbs, read: ['editor', 'reviewer', 'publisher', 'admin', 'auditor'] },
  corrections: { ...writtenByVerbs, read: ['editor', 'reviewer', 'publisher', 'admin', 'auditor'] },
  edits: { ...writtenByVerbs, read: ['editor', 'reviewer', 'publisher', 'admin', 'auditor'] },
  'audit-events': { ...writtenByVerbs, read: ['auditor', 'admin', 'security'] },
  comments: { ...writtenByVerbs, read: ['editor', 'reviewer', 'publisher'] },
} satisfies Record<string, AccessRow>
