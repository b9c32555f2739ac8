// A Chromium for the end-to-end tests: one that is there already, else Playwright's, else Debian's package.

import { spawnSync } from 'node:child_process'
import { say, step } from './supervisor/say.mjs'
import { root } from './supervisor/settings.mjs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @returns {Promise<string | null>} path of a browser that runs, installed if need be; null when none is to be had */
export async function findChromium() {
  const { chromium } = await import('@playwright/test')
  const find = () => [process.env.CHROMIUM_PATH ?? '', ...usualPlaces, chromium.executablePath()].find(canRun) ?? null
  const found = find()
  if (found) return found
  return step('安装浏览器', 'Installing a Chromium', async () => {
    for (const command of installers()) {
      say(`  ${command}`)
      spawnSync('/bin/sh', ['-c', command], { cwd: root, stdio: 'inherit' })
      const installed = find()
      if (installed) return installed
    }
    return null
  })
}

/** Debian's package needs root. */
function installers() {
  const debian =
    'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends chromium'
  return ['npx --no-install playwright install chromium', ...(process.getuid?.() === 0 ? [debian] : [])]
}

/** @param {string} file */
function canRun(file) {
  return file !== '' && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0
}
