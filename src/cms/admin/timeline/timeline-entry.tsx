/** One line of a timeline: an event with who, when and why, or what somebody changed within an hour. */
import type { TimelineGroup } from '@/editorial/read-timeline'
import { wordsFor } from '../record-words'
import { shanghaiTime } from '../shanghai-time'
import styles from './timeline.module.css'

/** Where the stage is named, its approval needs no more than this. */
const AT_STAGE: Record<string, string> = { 'stage-approved': '同意', 'edition-approved': '同意，签发' }

type Entry = TimelineGroup['entries'][number]

export function TimelineEntry({ entry }: { entry: Entry }) {
  return (
    <li data-kind={entry.kind}>
      <time dateTime={entry.at}>{writeTime(entry)}</time>
      <div>
        <p>
          <b>{entry.by}</b> {writeDeed(entry)}
        </p>
        {entry.kind === 'event' && entry.reason && <blockquote className={styles.reason}>{entry.reason}</blockquote>}
      </div>
    </li>
  )
}

/** An hour of edits from its first to its last. */
function writeTime(entry: Entry): string {
  const at = shanghaiTime(entry.at)
  if (entry.kind === 'event') return at
  const from = shanghaiTime(entry.from)
  return from === at ? at : `${from}–${at.slice(-5)}`
}

function writeDeed(entry: Entry): string {
  if (entry.kind === 'edits') {
    return `修改了${entry.counts.map(({ subject, documents }) => `${wordsFor(subject)}（${documents} 份）`).join('、')}`
  }
  const { event, stage, label } = entry
  return [stage && `${stage}：`, (stage && AT_STAGE[event]) || wordsFor(event), label && `（${label}）`]
    .filter(Boolean)
    .join('')
}
