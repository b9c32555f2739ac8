import { describe, expect, it } from 'vitest'
import { judgeCode, STEP_SECONDS, stepAt, stepsToTry } from './judge-code'

const NOW = 1_700_000_010_000
const now = stepAt(NOW)

describe('a code of the second factor', () => {
  it.each([-1, 0, 1])('counts %i steps from now', (offset) => {
    expect(judgeCode(now + offset, NOW, 0)).toEqual({ kind: 'good', step: now + offset })
  })

  it('counts once, and no earlier one after it', () => {
    expect(judgeCode(now, NOW, now).kind).toBe('used')
    expect(judgeCode(now - 1, NOW, now).kind).toBe('used')
    expect(judgeCode(now + 1, NOW, now).kind).toBe('good')
  })

  it('tells how long to wait for the next one', () => {
    const verdict = judgeCode(now, NOW, now)
    expect(verdict).toEqual({ kind: 'used', seconds: (now + 1) * STEP_SECONDS - NOW / 1000 })
  })

  it('that was typed slowly is only wrong; one of another time betrays a clock', () => {
    expect(judgeCode(now - 3, NOW, 0)).toEqual({ kind: 'wrong' })
    expect(judgeCode(now - 10, NOW, 0)).toEqual({ kind: 'clock', minutes: -5 })
    expect(judgeCode(now + 2, NOW, 0)).toEqual({ kind: 'clock', minutes: 1 })
    expect(judgeCode(now + 960, NOW, 0)).toEqual({ kind: 'clock', minutes: 480 })
    expect(judgeCode(null, NOW, 0)).toEqual({ kind: 'wrong' })
  })

  it('is looked for at few steps only, so that guessing stays hopeless', () => {
    const steps = stepsToTry(now)
    expect(new Set(steps).size).toBe(steps.length)
    expect(steps.length).toBeLessThan(60)
  })
})
