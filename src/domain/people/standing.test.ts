import { expect, it } from 'vitest'
import { ROLES } from './roles'
import { standingOf, whyKeptOut } from './standing'

const SINCE = '2026-11-27T00:00:00.000Z'

it('whoever releases, administers or inspects is kept out until the second factor is set up; others are not', () => {
  const kept = ROLES.filter((role) => standingOf({ roles: [role] }) === 'factor-missing')
  expect(kept).toEqual(['publisher', 'admin', 'security', 'auditor'])
  for (const role of ROLES) expect(standingOf({ roles: [role], factorSince: SINCE })).toBe('full')
})

it('a password set by somebody else keeps out before anything, an account switched off above all', () => {
  expect(standingOf({ roles: ['admin'], passwordExpired: true })).toBe('password-expired')
  expect(standingOf({ roles: ['editor'], passwordExpired: true, disabled: true })).toBe('off')
})

it('whoever is kept out is told why', () => {
  expect(whyKeptOut({ roles: ['editor'] })).toBeNull()
  expect(whyKeptOut({ roles: ['auditor'] })?.sentence.zh).toContain('安全与登录')
})
