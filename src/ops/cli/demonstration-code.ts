/**
 * The six digits a demonstration account signs in with just now: `npm run -s demo:code -- publisher`. For trying the
 * newsroom without an authenticator; it reads `demo-accounts.json` and knows no other account.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { env } from '../env'
import type { Account } from '../seed/demonstration-people'

function give(line: string, code: number): never {
  if (code === 0) console.log(line)
  else console.error(line)
  process.exit(code)
}

function readAccounts(): Account[] {
  try {
    return JSON.parse(readFileSync(path.join(env.dataDirectory, 'demo-accounts.json'), 'utf8')) as Account[]
  } catch {
    return give('没有演示账号：请先运行 npm start。There are no demonstration accounts: run npm start first.', 2)
  }
}

const wanted = process.argv[2] ?? ''
const accounts = readAccounts().filter(({ totpSecret }) => totpSecret)
const account = accounts.find(({ role }) => role === wanted)
if (!account?.totpSecret) {
  const known = accounts.map(({ role }) => role).join(' ')
  give(`请指明角色，例如 npm run -s demo:code -- publisher。Name one of: ${known}`, 2)
} else {
  give(new TOTP({ secret: Secret.fromBase32(account.totpSecret) }).generate(), 0)
}
