import { expect, it } from 'vitest'
import { ROLES } from './roles'
import { findRoleConflict, isGuardian, whyNotGrant } from './separate-roles'

it('no two roles go together when one of them is an administrator’s', () => {
  for (const one of ROLES) {
    for (const other of ROLES) {
      if (one === other) continue
      const isApart = isGuardian(one) || isGuardian(other)
      expect([one, other, findRoleConflict([one, other]) !== null]).toEqual([one, other, isApart])
    }
  }
})

it('the roles of the desk may all be one person’s', () => {
  expect(findRoleConflict(['editor', 'liaison', 'reviewer', 'publisher'])).toBeNull()
  for (const role of ROLES) expect(findRoleConflict([role])).toBeNull()
})

it('only the security administrator grants rights, once there is one', () => {
  for (const role of ROLES) {
    expect([role, whyNotGrant([role], ['editor'], true) === null]).toEqual([role, role === 'security'])
  }
})

it('the first security administrator is appointed by the system administrator, who grants nothing else', () => {
  expect(whyNotGrant(['admin'], ['security'], false)).toBeNull()
  expect(whyNotGrant(['admin'], ['publisher'], false)?.code).toBe('only-first-guardian')
  expect(whyNotGrant(['admin'], ['security', 'editor'], false)?.code).toBe('only-first-guardian')
  expect(whyNotGrant(['editor'], ['security'], false)?.code).toBe('not-granter')
})
