/**
 * Journeys and the safety suite, in a real browser against what `npm start` serves: the production build, a database of
 * its own, the demonstration loaded through the verbs. No retries: a check that sometimes holds does not hold.
 */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  globalSetup: './fixtures/start-newsroom.ts',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  outputDir: '../test-results',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      // Without these the browser calls its maker's hosts, which an isolated network refuses many times a second.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
    },
  },
})
