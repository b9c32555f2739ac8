import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { untilLost } from './until-lost'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

vi.mock('../log', () => ({ log: { warn: () => undefined } }))
vi.mock('node:timers/promises', () => ({
  setTimeout: async (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds),
}))

test('the worker outlives a database that is away for less than a minute', async () => {
  let beats = 0
  const beat = async () => {
    beats += 1
    if (beats === 50) throw new Error('the end of this test')
    if (beats > 20 && beats < 45) throw new Error('no database')
    if (beats > 50) throw new Error('gone for good')
  }
  await expect(untilLost(beat)).rejects.toThrow('gone for good')
  expect(beats).toBeGreaterThan(50)
})

test('a worker that cannot reach the database for a minute gives up with the reason', async () => {
  let beats = 0
  const beat = async () => {
    beats += 1
    throw new Error('no database')
  }
  await expect(untilLost(beat)).rejects.toThrow('no database')
  expect(beats).toBeGreaterThan(10)
})
