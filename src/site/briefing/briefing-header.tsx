/** The head of a session: series and number, title, kind of transcript, when and where, and any notice. */
import type { EditionContent } from '@/domain/edition/edition'
import { seriesPath } from '@/domain/publication/addresses'
import { messages } from '../messages/messages'
import { chineseDate, chineseTime } from '../messages/print-forms'
import type { Release } from '../read-models'
import styles from './briefing-header.module.css'

type BriefingHeaderProps = { content: EditionContent; release: Release | null; isWithdrawn?: boolean }

function Facts({ briefing, release }: { briefing: EditionContent['briefing']; release: Release | null }) {
  const facts = [
    { label: messages.venue, text: briefing.venue },
    { label: messages.organizer, text: briefing.organizer },
    { label: messages.departments, text: briefing.departments.join('、') },
  ].filter(({ text }) => text)
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{messages.heldOn}</dt>
        <dd>
          <time dateTime={briefing.heldOn}>{chineseDate(briefing.heldOn)}</time>
          {briefing.heldAt && ` ${briefing.heldAt}`}
        </dd>
      </div>
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt>{messages.released}</dt>
        <dd>
          {release ? (
            <time dateTime={release.firstReleasedAt}>{chineseTime(release.firstReleasedAt)}</time>
          ) : (
            messages.notReleased
          )}
        </dd>
      </div>
    </dl>
  )
}

export function BriefingHeader({ content, release, isWithdrawn = false }: BriefingHeaderProps) {
  const { briefing, series } = content
  return (
    <header className={styles.header}>
      <p className={styles.series}>
        <a href={seriesPath(series.slug)}>{series.title}</a>
        <span className={styles.session}>{messages.sessionNumber(briefing.session)}</span>
      </p>
      <h1 className={styles.title}>
        {isWithdrawn && <span className={styles.withdrawn}>{messages.withdrawn.prefix}</span>}
        {briefing.title}
      </h1>
      <p className={styles.status}>
        {briefing.state !== 'record' && <b className={styles.state}>{messages.state[briefing.state]}</b>}
        <b className={styles.kind}>{messages.transcriptKind[briefing.transcriptKind]}</b>
        <span className={styles.meaning}>{messages.transcriptMeaning[briefing.transcriptKind]}</span>
      </p>
      {briefing.notice && <p className={styles.notice}>{briefing.notice}</p>}
      <Facts briefing={briefing} release={release} />
    </header>
  )
}
