/**
 * The promise to staff: whatever a file holds, every character of it is placed, dropped with a
 * reason, or shown as unplaced, in exactly one of the three.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectSpans, coverSource } from './compile/cover-source'
import { draftTranscript, parseTranscript } from './index'
import { parseSource } from './parse/parse-source'
import { readPlainText } from './read/read-plain-text'
import { growTree } from './transform/grow-tree'

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url))
const texts = readdirSync(folder).map((name) => readFileSync(`${folder}${name}/input.txt`, 'utf8'))
const lines = texts.flatMap((text) => text.split('\n'))

const anyLine = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('答：', '追问:', '主持人：', '[', '】', '一、', '——', '图片', '\u200b', '（一）'),
  },
)
const shuffled = fc.array(anyLine, { maxLength: 60 }).map((chosen) => chosen.join('\n'))
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.nat(),
    fc.nat({ max: 40 }),
    fc.constantFrom('', '：', '\n', '。', '记者', '一、', ' '),
  )
  .map(([text, at, length, inserted]) => {
    const from = at % text.length
    return text.slice(0, from) + inserted + text.slice(from + length)
  })
const anyText = fc.oneof(shuffled, mutated)

const ink = (text: string): number => text.replace(/\s/g, '').length

describe('nothing of a transcript is lost', () => {
  it('placed, dropped and unplaced characters add up to the source', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseTranscript(new TextEncoder().encode(text))
        if (!parsed.ok) return
        const { coverage, dropped, unplaced } = parsed.value
        expect(coverage.characters).toBe(ink(text.replace(/^\ufeff/, '')))
        expect(coverage.placed + coverage.dropped + coverage.unplaced).toBe(coverage.characters)
        expect(dropped.reduce((sum, left) => sum + ink(left.text), 0)).toBe(coverage.dropped)
        expect(unplaced.reduce((sum, left) => sum + ink(left.text), 0)).toBe(coverage.unplaced)
      }),
      { numRuns: 300 },
    )
  })

  it('no character stands in two places', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = readPlainText(new TextEncoder().encode(text))
        if (!source.ok) return
        const { findings, people } = parseSource(source.value)
        const tree = growTree(findings, people, source.value.text)
        const { unplaced } = coverSource(source.value, tree)
        const { people: _, ...leaves } = tree
        const spans = [...collectSpans(leaves), ...unplaced].sort((one, other) => one.start - other.start)
        let end = 0
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
      }),
      { numRuns: 300 },
    )
  })

  it('drafts quote the source word for word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bytes = new TextEncoder().encode(text)
        const drafts = draftTranscript(bytes)
        const source = readPlainText(bytes)
        if (!drafts.ok || !source.ok) return
        const { achievements, questions, briefing, sections } = drafts.value
        const paragraphs = [
          ...briefing.lead,
          ...sections.flatMap((section) => section.paragraphs),
          ...achievements.flatMap((achievement) => achievement.paragraphs),
          ...questions.flatMap((question) => [
            ...question.paragraphs,
            ...question.answers.flatMap((answer) => answer.paragraphs),
          ]),
        ]
        for (const { start, end, text: words } of paragraphs) expect(source.value.text.slice(start, end)).toBe(words)
      }),
      { numRuns: 200 },
    )
  })

  it('random bytes never make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const parsed = parseTranscript(bytes)
        expect(parsed.ok || parsed.error.sentence.zh.endsWith('。')).toBe(true)
      }),
    )
  })
})
