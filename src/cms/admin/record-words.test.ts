import { expect, it } from 'vitest'
import { TRANSITIONS } from '@/domain/review/transitions'
import { isBuilt, VERBS } from '@/domain/review/verbs'
import { wordsFor } from './record-words'

it('every event that a built verb writes has words in the audit log, refused or not', () => {
  const events = TRANSITIONS.filter(({ verb }) => isBuilt(verb)).map(({ event }) => event)
  for (const key of [...events, ...VERBS.map((verb) => `${verb}-refused`)]) {
    expect(wordsFor(key)).toMatch(/\p{Script=Han}/u)
  }
})

it('what has no words is shown as it is, and nothing as a dash', () => {
  expect([wordsFor('own-stage'), wordsFor(null), wordsFor('')]).toEqual(['own-stage', '—', '—'])
})
