/** Above everything else on a withdrawn page: that it is withdrawn, since when, and why. */
import { messages } from '../messages/messages'
import { chineseTime } from '../messages/print-forms'
import type { Notice } from '../read-models'
import styles from './withdrawn-notice.module.css'

const words = messages.withdrawn

export const WithdrawnNotice = ({ notice: { at, explanation } }: { notice: Notice }) => (
  <aside className={styles.notice} aria-label={words.label}>
    <p>
      <time dateTime={at}>{words.text(chineseTime(at))}</time>
    </p>
    <p>
      <b>{words.reason}</b>
      {explanation}
    </p>
  </aside>
)
