/**
 * One account per role, under the labels scripts rely on; `reviewer-N` is the person of the N-th stage of the
 * shipped plan. Passwords are made once and kept in the data folder, readable by its owner only.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { needsFactor, type Role } from '@/domain/people/roles'
import { newFactorSecret } from '@/editorial/factor-secret'
import { env } from '../env'

export type DemonstrationPerson = {
  label: string
  name: string
  roles: Role[]
  reviewStages: string[]
  departments: string[]
}

const person = (label: string, name: string, role: Role, reviewStages: string[] = [], departments: string[] = []) => ({
  label,
  name,
  roles: [role],
  reviewStages,
  departments,
})

export const DEMONSTRATION_PEOPLE: DemonstrationPerson[] = [
  person('editor', '演示编辑', 'editor'),
  person('liaison', '演示联络员', 'liaison', [], ['云河市教育局']),
  person('reviewer-1', '演示初审', 'reviewer', ['first']),
  person('reviewer-2', '演示复审', 'reviewer', ['second']),
  person('reviewer-3', '演示终审', 'reviewer', ['final']),
  person('publisher', '演示发布员', 'publisher'),
  person('admin', '演示管理员', 'admin'),
  person('security', '演示安全员', 'security'),
  person('auditor', '演示审计员', 'auditor'),
]

/** `totpSecret` (base32) where the role signs in with a second factor. */
export type Account = { role: string; email: string; password: string; totpSecret?: string }

/** A password nobody guesses: 18 random bytes. */
export const newPassword = (): string => randomBytes(18).toString('base64url')

/** Writes accounts for the person at the terminal, readable by the owner of the file only. */
export function writeAccounts(file: string, accounts: Account[]): void {
  writeFileSync(path.join(env.dataDirectory, file), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
}

/** The demonstration accounts, made and written down the first time; older ones get the second factor they lack. */
export function demonstrationAccounts(): Account[] {
  const file = path.join(env.dataDirectory, 'demo-accounts.json')
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Account[]) : null
  const accounts = DEMONSTRATION_PEOPLE.map(({ label, roles }) => {
    const account = known?.find(({ role }) => role === label) ?? {
      role: label,
      email: `${label}@fabuting.example`,
      password: newPassword(),
    }
    return needsFactor(roles) ? { ...account, totpSecret: account.totpSecret ?? newFactorSecret() } : account
  })
  if (JSON.stringify(accounts) !== JSON.stringify(known)) writeAccounts('demo-accounts.json', accounts)
  return accounts
}
