// Reads what the test runners wrote for machines. A run that failed without naming a failed test, or that ran nothing,
// counts as one failure: a green sum must mean that everything ran.

import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @param {string} file of `vitest --reporter=json` @param {number} exitCode @returns {Count} */
export function countVitest(file, exitCode) {
  /** @type {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const { testResults } = read(file) ?? { testResults: [] }
  const states = testResults.flatMap(({ status, assertionResults }) => {
    const own = assertionResults.map((test) => test.status)
    return status === 'failed' && !own.includes('failed') ? [...own, 'failed'] : own
  })
  const count = (/** @type {string} */ wanted) => states.filter((state) => state === wanted).length
  const [passed, failed] = [count('passed'), count('failed')]
  return honest({ passed, failed, skipped: states.length - passed - failed }, exitCode)
}

/** @param {string} file of Playwright's json reporter @param {number} exitCode @returns {Count} */
export function countPlaywright(file, exitCode) {
  const { stats } = read(file) ?? { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }
  return honest({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, exitCode)
}

/** A check is one test. @param {number} exitCode @returns {Count} */
export function countCheck(exitCode) {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 }
}

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  const add = (/** @type {keyof Count} */ part) => counts.reduce((total, count) => total + count[part], 0)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') }
}

/** @param {Count} count @param {number} exitCode @returns {Count} */
function honest(count, exitCode) {
  const hasHiddenFailure = count.failed === 0 && (exitCode !== 0 || count.passed === 0)
  return hasHiddenFailure ? { ...count, failed: 1 } : count
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
