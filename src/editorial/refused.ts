/**
 * A refusal on its way out of a transaction: thrown so that everything rolls back, caught at the one door
 * (`perform-move.ts`) or turned into an HTTP answer by Payload.
 */
import { APIError } from 'payload'
import type { Refusal, Result } from '@/domain/shared/result'

/** `data` goes to the client with the sentence, e.g. both texts of a stale save. */
export class Refused extends APIError {
  readonly refusal: Refusal

  constructor(refusal: Refusal, data: Record<string, unknown> = {}) {
    super(`${refusal.sentence.zh}`, refusal.status, { refusal: forClient(refusal), ...data }, true)
    this.refusal = refusal
  }
}

/** The shape of a refusal at the edge: code and sentence in both languages, Chinese first. */
export const forClient = ({ code, sentence }: Refusal) => ({ code, sentence: sentence.zh, sentenceEn: sentence.en })

/** The value, or out. */
export function orRefuse<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Refused(result.error)
  return result.value
}
