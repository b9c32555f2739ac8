/**
 * What a code from an authenticator is worth, given the step it belongs to. A step is 30 seconds; a code counts one
 * step around now, once. A code of another time is no use, but tells how far the clocks are apart.
 */
export const STEP_SECONDS = 30

/** How many steps around now a code counts. */
const TOLERANCE = 1

/** A code that ran out no longer ago than this was typed slowly; nobody's clock is to blame. */
const SLOW = 4

/** How far around now a code is looked for only to explain why it does not count: ten minutes. */
const NEAR = 20

/** A server whose clock was set to local time is a whole number of hours off; eight in China. */
const WHOLE_HOURS = [-8, -1, 1, 8] as const

export type CodeVerdict =
  | { kind: 'good'; step: number }
  | { kind: 'used'; seconds: number }
  | { kind: 'clock'; minutes: number }
  | { kind: 'wrong' }

export const stepAt = (milliseconds: number): number => Math.floor(milliseconds / 1000 / STEP_SECONDS)

/** The steps at which a code is looked for, the likeliest first. */
export function stepsToTry(now: number): number[] {
  const near = Array.from({ length: NEAR }, (_, index) => [now - index - 1, now + index + 1]).flat()
  const hour = 3600 / STEP_SECONDS
  const far = WHOLE_HOURS.flatMap((hours) => [-1, 0, 1].map((offset) => now + hours * hour + offset))
  return [now, ...near, ...far]
}

/** `step`: the one among `stepsToTry` whose code this is, null for none; `lastStep`: the last one spent. */
export function judgeCode(step: number | null, milliseconds: number, lastStep: number): CodeVerdict {
  const now = stepAt(milliseconds)
  if (step === null || (step < now - TOLERANCE && step >= now - SLOW)) return { kind: 'wrong' }
  if (Math.abs(step - now) > TOLERANCE) return { kind: 'clock', minutes: nameMinutes(step - now) }
  if (step > lastStep) return { kind: 'good', step }
  const next = (lastStep + 1) * STEP_SECONDS - milliseconds / 1000
  return { kind: 'used', seconds: Math.max(1, Math.ceil(next)) }
}

/** Whole minutes, never 0. */
const nameMinutes = (steps: number): number => Math.sign(steps) * Math.max(1, Math.round(Math.abs(steps) / 2))
