import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, sum } from './count-tests.mjs'

function write(report: unknown): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'count-')), 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((state) => ({ status: state })),
})

describe('the sum of a test run', () => {
  it('counts what passed, failed and was skipped', () => {
    const report = { testResults: [file('failed', 'passed', 'failed', 'pending'), file('passed', 'passed', 'todo')] }
    expect(countVitest(write(report), 1)).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  it('counts a test file that could not be loaded as failed', () => {
    expect(countVitest(write({ testResults: [file('failed'), file('passed', 'passed')] }), 1)).toMatchObject({
      failed: 1,
    })
  })

  it('counts a runner that left no report as failed', () => {
    expect(countVitest('/nowhere/report.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(countPlaywright('/nowhere/report.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('counts a runner that failed although every test passed as failed', () => {
    expect(countVitest(write({ testResults: [file('passed', 'passed')] }), 1)).toMatchObject({ passed: 1, failed: 1 })
  })

  it('counts a test that passed only when tried again as failed', () => {
    const report = { stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 2 } }
    expect(countPlaywright(write(report), 0)).toEqual({ passed: 4, failed: 1, skipped: 2 })
  })

  it('adds the kinds up', () => {
    const one = { passed: 1, failed: 0, skipped: 2 }
    expect(sum([one, one])).toEqual({ passed: 2, failed: 0, skipped: 4 })
  })
})
