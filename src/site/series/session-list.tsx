/** Released sessions in a list: number, title, when, who, and how much there is to read. Each carries its mark. */
import { sessionPath } from '@/domain/publication/addresses'
import { editionMark } from '@/domain/publication/shown-editions'
import { messages } from '../messages/messages'
import { chineseDate } from '../messages/print-forms'
import type { SessionListing } from '../read-models'
import styles from './session-list.module.css'

const listCounts = ({ counts }: SessionListing['summary']): string[] =>
  [
    { count: counts.achievements, say: messages.counts.achievements },
    { count: counts.questions, say: messages.counts.questions },
  ].flatMap(({ count, say }) => (count > 0 ? [say(count)] : []))

/** When, by whom and how much: the small line under a title. */
export function SessionFacts({ listing }: { listing: SessionListing }) {
  const { summary } = listing
  return (
    <p className={styles.facts}>
      {summary.state !== 'record' && <b className={styles.state}>{messages.state[summary.state]}</b>}
      <time dateTime={listing.heldOn}>{chineseDate(listing.heldOn)}</time>
      {summary.departments.length > 0 && <span>{summary.departments.join('、')}</span>}
      {listCounts(summary).map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  )
}

type SessionListProps = { sessions: readonly SessionListing[]; headingLevel: 2 | 3 }

export function SessionList({ sessions, headingLevel }: SessionListProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <ol className={styles.sessions}>
      {sessions.map((listing) => (
        <li key={listing.briefing} data-edition={editionMark(listing.release.hash)}>
          <span className={styles.number}>{messages.sessionNumber(listing.session)}</span>
          <div>
            <Heading className={styles.title}>
              <a href={sessionPath(listing.series.slug, listing.session)}>{listing.title}</a>
            </Heading>
            <SessionFacts listing={listing} />
          </div>
        </li>
      ))}
    </ol>
  )
}
