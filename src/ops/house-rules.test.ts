/**
 * Promises about the repository itself that no other tool keeps.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean)
const read = (file: string): string => readFileSync(file, 'utf8')
const isText = (file: string): boolean => !/\.(png|ico|webp)$|package-lock\.json$/.test(file)

const sample = path.join(process.env.SHARED_DIR ?? '../shared', 'transcripts/jining-decade-session-4.txt')

describe('the repository', () => {
  it('names no path in its documents that does not exist', () => {
    const documents = tracked.filter((file) => /^(README|ARCHITECTURE|CONTRIBUTING)\.md$|^docs\/decisions\//.test(file))
    const missing = documents.flatMap((file) =>
      [...read(file).matchAll(/`((?:src|docs|e2e|deploy)\/[^`\s*{]+)`|\]\(((?:src|docs|e2e|deploy)\/[^)]+)\)/g)]
        .map(([, code, link]) => code ?? link ?? '')
        .filter((named) => !named.includes('<') && !existsSync(named))
        .map((named) => `${file}: ${named}`),
    )
    expect(missing).toEqual([])
  })

  it('ships no client component to readers', () => {
    const files = tracked.filter((file) => /^src\/(site|app\/\(site\))\/.*\.tsx?$/.test(file))
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter((file) => /['"]use client['"]/.test(read(file)))).toEqual([])
  })

  it.skipIf(!existsSync(sample))('holds no sentence of the original transcript (skips where it is missing)', () => {
    // Shorter ones are names, posts and headings, which are facts and carry over.
    const SHORTEST_SENTENCE = 21
    const squeeze = (text: string): string => text.replace(/[^\S\n]/g, '').replace(/,/g, '，')
    const sentences = squeeze(read(sample))
      .split(/[。；;？?！\n]/)
      .filter((sentence) => sentence.length >= SHORTEST_SENTENCE)
    expect(sentences.length).toBeGreaterThan(80)
    const ours = tracked.filter(isText).map((file) => [file, squeeze(read(file))] as const)
    const copied = sentences.flatMap((sentence) =>
      ours.filter(([, text]) => text.includes(sentence)).map(([file]) => `${file}: ${sentence}`),
    )
    expect(copied).toEqual([])
  })
})
