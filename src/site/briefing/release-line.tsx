/** The colophon of a session: which edition this is, when it and those before went live, and the hash that was signed. */

import { messages } from '../messages/messages'
import { chineseDay, chineseTime } from '../messages/print-forms'
import type { Correction, Release } from '../read-models'
import styles from './release-line.module.css'

const Moment = ({ label, at }: { label: string; at: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <time dateTime={at}>{chineseTime(at)}</time>
    </dd>
  </div>
)

type ReleaseLineProps = { release: Release | null; corrections?: readonly Correction[] }

/** `release` is null in a preview, which has not gone live. */
export function ReleaseLine({ release, corrections = [] }: ReleaseLineProps) {
  if (!release) return <p className={styles.release}>{messages.notReleased}</p>
  return (
    <dl className={styles.release}>
      <Moment label={messages.firstReleased} at={release.firstReleasedAt} />
      {release.version > 1 && <Moment label={messages.updated} at={release.releasedAt} />}
      <div>
        <dt>{messages.editionLabel}</dt>
        <dd>{messages.edition(release.version)}</dd>
      </div>
      {corrections.length > 0 && (
        <div>
          <dt>{messages.corrections.history}</dt>
          <dd>
            {corrections.map(({ version, kind, at }) => (
              <span key={version} className={styles.version}>
                {messages.edition(version)} {messages.corrections.kind[kind]}（
                <time dateTime={at}>{chineseDay(at)}</time>）
              </span>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>{messages.editionHash}</dt>
        <dd>
          <code title={messages.editionHashMeaning}>{release.hash}</code>
        </dd>
      </div>
    </dl>
  )
}
