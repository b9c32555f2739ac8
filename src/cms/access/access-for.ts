/**
 * Turns the access table into Payload's access functions, so that every collection is decided in one place
 * and none falls back to Payload's default (any signed-in person may do anything).
 */
import { type Access, type CollectionConfig, isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import { isOnlyLiaison, type Role } from '@/domain/people/roles'
import { findBriefingsOf } from '@/editorial/find-briefings-of'
import { findPicturesOf } from '@/editorial/find-pictures'
import { briefingOfPart, mayAmendBriefing } from '@/editorial/may-amend'
import { ACCESS_TABLE, type AccessRow, type Rule } from './access-table'
import { hasRole, staffOf } from './staff'

/** Match nothing: whoever may see nothing gets an empty list, not an error. */
const NO_DEPARTMENT = '—'
const NO_DOCUMENT = '00000000-0000-0000-0000-000000000000'

/**
 * A liaison sees the briefings of the own departments and what belongs to them, unless also on the press office's
 * staff. The newest drafts decide: the rows that Payload filters by may be older.
 */
async function ownDepartments(req: PayloadRequest, by: NonNullable<AccessRow['department']>): Promise<boolean | Where> {
  const person = staffOf(req)
  if (!person || !isOnlyLiaison(person.roles ?? [])) return true
  const own = person.departments?.length ? person.departments : [NO_DEPARTMENT]
  if (by === 'departments') return { departments: { in: own } }
  const briefings = await findBriefingsOf(req, own)
  return { [by]: { in: briefings.length > 0 ? briefings : [NO_DOCUMENT] } }
}

/**
 * Released files are everybody's, the others the staff's; but a liaison gets only what the own departments' drafts show
 * and what they uploaded themselves.
 */
async function releasedOrOwn(req: PayloadRequest): Promise<boolean | Where> {
  const person = staffOf(req)
  const released: Where = { released: { equals: true } }
  if (!person) return released
  if (!isOnlyLiaison(person.roles ?? [])) return true
  const pictures = await findPicturesOf(req, person.id, person.departments ?? [])
  return { or: [released, { id: { in: pictures.length > 0 ? pictures : [NO_DOCUMENT] } }] }
}

/** One's own account; everyone's for the roles named. */
function ownOr(req: PayloadRequest, ...roles: Role[]): boolean | Where {
  const person = staffOf(req)
  if (!person || hasRole(req, ...roles)) return Boolean(person)
  return { id: { equals: person.id } }
}

/** Whether the document belongs to a briefing whose review allows this person to change it. */
async function amends(req: PayloadRequest, slug: string, id: string | number | undefined): Promise<boolean> {
  if (!hasRole(req, 'reviewer') || id === undefined) return false
  const isPart = slug === 'achievements' || slug === 'questions'
  const briefing = isPart ? await briefingOfPart(req, slug, String(id)) : String(id)
  // A form is drawn by many readers at once; none may end up in a transaction begun here.
  return (
    briefing !== null &&
    mayAmendBriefing(req.transactionID ? req : isolateObjectProperty(req, 'transactionID'), briefing)
  )
}

function answer(rule: Rule, row: AccessRow, slug = ''): Access {
  return (args) => {
    const { req } = args
    if (rule === 'nobody') return false
    if (rule === 'released') return releasedOrOwn(req)
    if (rule === 'own-or-overseen') return ownOr(req, 'admin', 'security', 'auditor')
    if (rule === 'own-or-administered') return ownOr(req, 'admin', 'security')
    if (rule === 'staff') return staffOf(req) ? (row.department ? ownDepartments(req, row.department) : true) : false
    if (rule === 'writers-or-amender') return hasRole(req, 'editor', 'liaison') || amends(req, slug, args.id)
    return hasRole(req, ...(rule as Role[]))
  }
}

/** Access functions of one collection, all seven operations stated. */
export function accessFor(slug: keyof typeof ACCESS_TABLE): NonNullable<CollectionConfig['access']> {
  const row: AccessRow = ACCESS_TABLE[slug]
  return {
    create: async (args) => Boolean(await answer(row.create, row)(args)),
    read: answer(row.read, row),
    readVersions: async (args) => Boolean(await answer(row.readVersions, { ...row, department: undefined })(args)),
    update: answer(row.update, { ...row, department: undefined }, slug),
    delete: answer(row.delete, { ...row, department: undefined }),
    unlock: async (args) => Boolean(await answer(row.unlock ?? 'nobody', row)(args)),
    admin: ({ req }) => Boolean(staffOf(req as PayloadRequest)),
  }
}
