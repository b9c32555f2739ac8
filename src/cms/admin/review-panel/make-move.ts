/**
 * A press of a button in the review panel → one request at the one door, and its answer as a sentence.
 */
import type { EditionState } from '@/domain/review/edition-state'
import type { BuiltVerb } from '@/domain/review/verbs'

/** `isStale`: what the person saw is no longer so, look again. `isUnclear`: nobody knows whether it took effect. */
export type MoveAnswer =
  | { isDone: true; state: EditionState; stage: string | null; number: number }
  | { isDone: false; sentence: string; isStale: boolean }

const UNREACHABLE = '与服务器的连接中断，不能确定这次操作是否生效。请点“重新读取”核对后再办理。'

/** Never throws for what a person can meet: refusals, a dead network and a broken answer come back as sentences. */
export async function makeMove(api: string, verb: BuiltVerb, body: Record<string, unknown>): Promise<MoveAnswer> {
  const response = await fetch(`${api}/moves/${verb}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer = response && (await response.json().catch(() => null))
  if (response?.ok && answer?.edition) {
    const { state, stage, number } = answer.edition
    return { isDone: true, state, stage, number }
  }
  const sentence: string = answer?.refusal?.sentence ?? UNREACHABLE
  return { isDone: false, sentence, isStale: response?.status === 409 || !answer?.refusal }
}
