/** The dated mark at a place that was corrected or added; leads to what is said of it at the top of the page. */
import { messages } from '../messages/messages'
import { chineseDay } from '../messages/print-forms'
import type { Correction } from '../read-models'
import styles from './correction-marks.module.css'

type Mark = { number: number; at: string; change: Correction['items'][number]['change'] }

/** By the id of the place. */
export type Marks = ReadonlyMap<string, readonly Mark[]>

/** Where the page has an entry of this correction. */
export const correctionId = (number: number): string => `correction-${number}`

/** One mark for each place and correction, oldest first; minor changes mark nothing. */
export function markPlaces(corrections: readonly Correction[]): Marks {
  const marks = new Map<string, Mark[]>()
  for (const { number, at, items } of corrections) {
    for (const { anchor, change } of items) {
      if (anchor === null) continue
      const here = marks.get(anchor) ?? []
      if (here.some((mark) => mark.number === number)) continue
      marks.set(anchor, [...here, { number, at, change }])
    }
  }
  return marks
}

export const CorrectionMarks = ({ id, marks }: { id: string; marks?: Marks }) =>
  marks?.get(id)?.map(({ number, at, change }) => (
    <a key={number} className={styles.mark} href={`#${correctionId(number)}`}>
      〔<time dateTime={at}>{chineseDay(at)}</time>
      {messages.corrections.mark[change]}〕
    </a>
  ))
