/**
 * Errors as values: what `domain/` and `transcript/` hand back instead of throwing.
 * Whoever holds one decides how to say it; nobody may forget that it can fail.
 */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const fail = <E>(error: E): { ok: false; error: E } => ({ ok: false, error })

/** A sentence in the languages of the newsroom; Chinese first, English second. Ends with a full stop. */
export type Sentence = { zh: string; en: string }

/**
 * Why something may not be done: a stable code for scripts and a sentence for the person,
 * which says what happened and what to do. `status` is the HTTP status at the edge.
 */
export type Refusal = { code: string; status: 401 | 403 | 404 | 409 | 422; sentence: Sentence }

/** A refusal in one line. */
export const refusal = (status: Refusal['status'], code: string, zh: string, en: string): Refusal => ({
  code,
  status,
  sentence: { zh, en },
})
