/** The colophon of a session: which edition this is, when it went live, and the hash that was signed. */

import { messages } from '../messages/messages'
import { chineseTime } from '../messages/print-forms'
import type { Release } from '../read-models'
import styles from './release-line.module.css'

const Moment = ({ label, at }: { label: string; at: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <time dateTime={at}>{chineseTime(at)}</time>
    </dd>
  </div>
)

/** `release` is null in a preview, which has not gone live. */
export function ReleaseLine({ release }: { release: Release | null }) {
  if (!release) return <p className={styles.release}>{messages.notReleased}</p>
  return (
    <dl className={styles.release}>
      <Moment label={messages.firstReleased} at={release.firstReleasedAt} />
      {release.version > 1 && <Moment label={messages.updated} at={release.releasedAt} />}
      <div>
        <dt>{messages.editionLabel}</dt>
        <dd>{messages.edition(release.version)}</dd>
      </div>
      <div>
        <dt>{messages.editionHash}</dt>
        <dd>
          <code title={messages.editionHashMeaning}>{release.hash}</code>
        </dd>
      </div>
    </dl>
  )
}
