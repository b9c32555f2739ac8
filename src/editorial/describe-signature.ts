/**
 * How a decision was given, where it was not simply by the reviewer at the own screen: 代审, 线下签批, carried over.
 */
import type { Decision } from '@/generated/payload-types'

const CARRIED: Record<NonNullable<Decision['carried']>, string> = {
  scope: '所审内容未变，沿用此前签批',
  amended: '改后通过前签批',
}

/** null for the usual way. */
export function describeSignature(decision: Decision): string | null {
  const { onBehalfOfName, carried, paperSignedOn, paperRecordedByName } = decision
  const marks = [
    onBehalfOfName && `代 ${onBehalfOfName}`,
    paperSignedOn && `${paperSignedOn} 线下签批，${paperRecordedByName ?? ''}登记`,
    carried && CARRIED[carried],
  ].filter(Boolean)
  return marks.length > 0 ? marks.join('；') : null
}
