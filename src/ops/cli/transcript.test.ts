import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

// Every case starts a Node process of its own.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'transcript-'))

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      'node',
      ['--conditions=production', '--import', 'tsx', 'src/ops/cli/transcript.ts', ...args],
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
      },
    )
  })
}

describe('the transcript command', () => {
  it('prints one JSON object', async () => {
    const file = 'src/transcript/fixtures/wechat-copy/input.txt'
    const { code, out, err } = await run('parse', file, '--year', '2023')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ session: 3, heldOn: '2023-06-18' })
  })

  it.each([
    ['an empty file', ''],
    ['a binary file', 'PK\u0003\u0004'],
  ])('refuses %s with one line, exit 2 and nothing on stdout', async (name, content) => {
    const file = join(folder, `${name}.txt`)
    writeFileSync(file, content)
    const { code, out, err } = await run('parse', file)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^[^\n]+请[^\n]+\n$/)
  })

  it.each([
    [['parse', join(folder, 'missing.txt')]],
    [['parse']],
    [['parse', 'a', '--year', '22']],
    [['import', 'a']],
    [['dance']],
    [[]],
  ])('says what is wrong with %j', async (args) => {
    const { code, out, err } = await run(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^[^\n]+\n$/)
  })
})
