import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COMMENT_STATES } from '../review/comments'
import { TRANSITIONS } from '../review/transitions'
import { EVENT_WORDS, eventsCalled, eventWords } from './event-words'

/** Every event that stands in the source beside a call that writes the log. */
function findWritten(): string[] {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|testing)\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => text.includes('appendAudit('))
  const lines = files.flatMap((text) => text.split('\n')).filter((line) => /\bevent: /.test(line))
  return lines.flatMap((line) => [...line.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, event]) => event ?? ''))
}

it('every event that the product writes has words, a refused move too', () => {
  const written = findWritten()
  expect(written.length).toBeGreaterThan(10)
  const composed = [
    ...COMMENT_STATES.map((state) => `comment-${state}`),
    ...['add-comment', 'reply', 'resolve-comment', 'reopen-comment'].map((verb) => `${verb}-refused`),
  ]
  const events = [...written, ...composed, ...TRANSITIONS.map(({ event }) => event)]
  expect(events.filter((event) => !EVENT_WORDS[event])).toEqual([])
  for (const words of Object.values(EVENT_WORDS)) expect(words).toMatch(/\p{Script=Han}/u)
})

it('an event is found by its words, and one without words stands for itself', () => {
  expect(eventsCalled('线下签批')).toContain('edition-approved-on-paper')
  expect(eventsCalled('')).toEqual([])
  expect(eventWords('something-new')).toBe('something-new')
})
