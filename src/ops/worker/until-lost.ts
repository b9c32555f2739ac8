/** The worker's heart: what must happen again and again, and how long the worker lives without it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { log } from '../log'

const PAUSE_MS = 2_000
/** Long enough to outlive a restart of the database; then a fresh process starts from nothing. */
const PATIENCE_MS = 60_000

/**
 * Calls `beat` every two seconds for as long as it succeeds; a failure is tried again.
 *
 * @throws the last failure, once a minute has passed without a success
 */
export async function untilLost(beat: () => Promise<void>): Promise<never> {
  for (let reached = Date.now(); ; await sleep(PAUSE_MS)) {
    try {
      await beat()
      reached = Date.now()
    } catch (error) {
      if (Date.now() - reached > PATIENCE_MS) throw error
      log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'worker tries again')
    }
  }
}
