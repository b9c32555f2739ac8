// Installs what package-lock.json asks for, when it is not there yet. Does not decide what the newsroom depends on.

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { endedStep } from './child.mjs'
import { waitForLock } from './lock.mjs'
import { StartRefused, say, step } from './say.mjs'
import { root } from './settings.mjs'

/**
 * Runs work that changes the checkout itself (installing, building); two starts at once take turns. The lock lies where
 * neither npm nor `next build` deletes it.
 * @template T @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function withCheckout(work) {
  const folder = path.join(root, '.next/cache')
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new StartRefused(
      `无法写入 ${root}（${error.code}），请检查目录权限。`,
      `Cannot write to ${root} (${error.code}): check the rights of the folder.`,
    )
  }
  const lock = await waitForLock(path.join(folder, 'fabuting-checkout.lock'), (owner) =>
    say(`· 另一个启动（进程 ${owner.pid}）正在安装或构建，请稍候 Another start is installing or building; waiting …`),
  )
  try {
    return await work()
  } finally {
    lock.release()
  }
}

/** Runs npm when node_modules lacks a package of the lockfile, or holds another version of it. */
export async function installIfMissing() {
  if (isInstalled()) return
  await withCheckout(async () => {
    if (!isInstalled()) await step('安装依赖', 'Installing packages', installPackages)
  })
}

/**
 * npm's own record of what it installed is compared with what the lockfile wants, and the folders must be there.
 * Packages for other platforms and optional ones may lack.
 */
function isInstalled() {
  const installedFile = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installedFile)) return false
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages
  const wanted = Object.entries(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages)
  const needed = wanted.filter(
    ([place, { optional, devOptional, peer, extraneous, os, cpu }]) =>
      ![place === '', optional, devOptional, peer, extraneous, os, cpu].some(Boolean),
  )
  return needed.every(
    ([place, { version }]) =>
      installed[place]?.version === version && existsSync(path.join(root, place, 'package.json')),
  )
}

/**
 * `npm install --no-save` installs exactly what the lockfile says and leaves it as it is. `npm ci` would do the same,
 * but refuses a lockfile made behind a registry that holds only some platforms' optional packages.
 */
async function installPackages() {
  const env = {
    ...process.env,
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  }
  const npm = spawn('npm', ['install', '--no-save', '--include=dev', '--include=optional'], {
    cwd: root,
    env,
    stdio: 'inherit',
    detached: true,
  })
  if ((await endedStep(npm)) !== 0) {
    throw new StartRefused(
      '依赖安装失败，上面是 npm 的说明；请检查网络、npm 镜像设置和目录权限后重试。',
      'Installing the packages failed; npm says why above. Check network, npm registry and rights, then try again.',
    )
  }
}
