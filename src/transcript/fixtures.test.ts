/**
 * Every kind of transcript we know, told in our own words, with what must be found in it.
 * After a change that is meant, write the expected files anew with UPDATE_FIXTURES=1 and read the difference.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseTranscript } from './index'
import { parseSource } from './parse/parse-source'
import { readPlainText } from './read/read-plain-text'
import { growTree } from './transform/grow-tree'

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url))
const cases = readdirSync(folder)

describe.each(cases)('the transcript %s', (name) => {
  const input = readFileSync(`${folder}${name}/input.txt`)

  it('grows into the tree on file', () => {
    const source = readPlainText(input)
    if (!source.ok) throw new Error(source.error.sentence.en)
    const { findings, people } = parseSource(source.value)
    expectOnFile(`${folder}${name}/tree.json`, growTree(findings, people, source.value.text))
  })

  it('prints the structure on file', () => {
    const parsed = parseTranscript(input)
    if (!parsed.ok) throw new Error(parsed.error.sentence.en)
    expectOnFile(`${folder}${name}/parsed.json`, parsed.value)
  })
})

function expectOnFile(file: string, value: unknown): void {
  const written = `${JSON.stringify(value, null, 1)}\n`
  if (process.env.UPDATE_FIXTURES) writeFileSync(file, written)
  expect(existsSync(file), `${file} is missing: run with UPDATE_FIXTURES=1`).toBe(true)
  expect(JSON.parse(written)).toEqual(JSON.parse(readFileSync(file, 'utf8')))
}
