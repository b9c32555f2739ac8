/**
 * Turns the access table into Payload's access functions, so that every collection is decided in one place
 * and none falls back to Payload's default (any signed-in person may do anything).
 */
import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import type { Role } from '@/domain/people/roles'
import { ACCESS_TABLE, type AccessRow, type Rule } from './access-table'
import { hasRole, staffOf } from './staff'

/** A liaison sees the briefings of the own departments and what belongs to them, unless also on the press office's staff. */
function ownDepartments(req: PayloadRequest, path: string): true | Where {
  const person = staffOf(req)
  const onlyLiaison = person?.roles?.every((role) => role === 'liaison') ?? false
  return onlyLiaison ? { [path]: { in: person?.departments?.length ? person.departments : ['—'] } } : true
}

function answer(rule: Rule, row: AccessRow): Access {
  return (args) => {
    const { req } = args
    if (rule === 'nobody') return false
    if (rule === 'released') return staffOf(req) ? true : { released: { equals: true } }
    if (rule === 'own-or-admin') {
      if (hasRole(req, 'admin', 'security', 'auditor')) return true
      const person = staffOf(req)
      return person ? { id: { equals: person.id } } : false
    }
    if (rule === 'staff') return staffOf(req) ? (row.department ? ownDepartments(req, row.department) : true) : false
    return hasRole(req, ...(rule as Role[]))
  }
}

/** Access functions of one collection, all seven operations stated. */
export function accessFor(slug: keyof typeof ACCESS_TABLE): NonNullable<CollectionConfig['access']> {
  const row: AccessRow = ACCESS_TABLE[slug]
  return {
    create: (args) => Boolean(answer(row.create, row)(args)),
    read: answer(row.read, row),
    readVersions: (args) => Boolean(answer(row.readVersions, { ...row, department: undefined })(args)),
    update: answer(row.update, { ...row, department: undefined }),
    delete: answer(row.delete, { ...row, department: undefined }),
    unlock: (args) => Boolean(answer(row.unlock ?? 'nobody', row)(args)),
    admin: ({ req }) => Boolean(staffOf(req as PayloadRequest)),
  }
}
