/**
 * How a decision was given, where it was not simply by the reviewer at the own screen: 代审, 线下签批, carried over.
 */
import type { Decision } from '@/generated/payload-types'

/** Fields that decisions have since they can be given on somebody's behalf, on paper, or carried from before. */
type Marked = Decision & { onBehalfOfName?: string | null; paper?: unknown; carriedFrom?: unknown }

/** null for the usual way. */
export function describeSignature(decision: Decision): string | null {
  const { onBehalfOfName, paper, carriedFrom } = decision as Marked
  const marks = [
    ...(onBehalfOfName ? [`代 ${onBehalfOfName}`] : []),
    ...(paper ? ['线下签批'] : []),
    ...(carriedFrom ? ['沿用此前签批'] : []),
  ]
  return marks.length > 0 ? marks.join('，') : null
}
