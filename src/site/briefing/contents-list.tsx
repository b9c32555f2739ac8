/**
 * The table of contents twice: folded above the text on a phone, beside it on a wide screen. Only one of the
 * two is ever displayed, so that neither needs a script.
 */
import { messages } from '../messages/messages'
import styles from './contents-list.module.css'
import type { ContentsEntry } from './list-contents'

const Entries = ({ entries }: { entries: readonly ContentsEntry[] }) => (
  <ol>
    {entries.map(({ id, text, parts }) => (
      <li key={id}>
        <a href={`#${encodeURIComponent(id)}`}>
          <span className={styles.excerpt}>{text}</span>
        </a>
        {parts.length > 0 && <Entries entries={parts} />}
      </li>
    ))}
  </ol>
)

export const FoldedContents = ({ entries }: { entries: readonly ContentsEntry[] }) =>
  entries.length > 0 && (
    <nav className={styles.folded} aria-label={messages.contents}>
      <details>
        <summary>{messages.contents}</summary>
        <Entries entries={entries} />
      </details>
    </nav>
  )

export const SideContents = ({ entries }: { entries: readonly ContentsEntry[] }) =>
  entries.length > 0 && (
    <nav className={styles.side} aria-label={messages.contents}>
      <p className={styles.title}>{messages.contents}</p>
      <Entries entries={entries} />
    </nav>
  )
