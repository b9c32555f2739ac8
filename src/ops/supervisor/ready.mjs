// Waiting until the newsroom answers, and what the terminal then tells: addresses and accounts.

import { existsSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { elapsed, StartRefused, say } from './say.mjs'

const patienceMilliseconds = 180_000

/**
 * Resolves when the address answers 200. Gives up when the server died three times, or after three minutes.
 * @param {string} url @param {() => number} countDeaths @param {() => string} lastWords last lines of the server's log
 */
export async function waitUntilReady(url, countDeaths, lastWords) {
  const deadline = performance.now() + patienceMilliseconds
  while ((await statusOf(url)) !== 200) {
    if (countDeaths() >= 3 || performance.now() > deadline) {
      throw new StartRefused('网站没有启动成功。', `The site did not become ready (${url}).`, lastWords())
    }
    await sleep(100)
  }
}

/** The status an address answers with; 0 when nobody answers. @param {string} url @returns {Promise<number>} */
function statusOf(url) {
  return new Promise((resolve) => {
    const request = get(url, { timeout: 5_000, agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(0))
  })
}

/** @param {{ port: number, host: string, dataDirectory: string }} settings */
export function sayWelcome({ port, host, dataDirectory }) {
  const addresses = host === '0.0.0.0' || host === '::' ? ['127.0.0.1', ...officeAddresses()] : [host]
  say(`\n发布厅已就绪 Fabuting is ready (${elapsed()} s)`)
  for (const address of addresses) {
    const origin = `http://${address.includes(':') ? `[${address}]` : address}:${port}`
    say(`  网站 Site  ${origin}/    后台 Admin  ${origin}/admin`)
  }
  sayAccounts('首个管理员 First administrator', path.join(dataDirectory, 'first-administrator.json'))
  sayAccounts('演示账号 Demonstration accounts', path.join(dataDirectory, 'demo-accounts.json'))
  say('按 Ctrl-C 停止 Ctrl-C stops everything\n')
}

function officeAddresses() {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
}

/** @param {string} title @param {string} file */
function sayAccounts(title, file) {
  if (!existsSync(file)) return
  /** @type {{ role: string, email: string, password: string, totpSecret?: string }[]} */
  const accounts = JSON.parse(readFileSync(file, 'utf8'))
  const width = (/** @type {'role' | 'email'} */ part) => Math.max(...accounts.map((account) => account[part].length))
  say(`\n  ${title} (${file})`)
  for (const { role, email, password, totpSecret } of accounts) {
    say(
      `    ${role.padEnd(width('role'))}  ${email.padEnd(width('email'))}  ${password}${totpSecret ? `  TOTP ${totpSecret}` : ''}`,
    )
  }
}
