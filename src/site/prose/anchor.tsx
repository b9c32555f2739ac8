/**
 * What was corrected here, and the link to the permanent address of a paragraph, item, question or photo. The style
 * sheet keeps its mark out of copied text and off paper.
 */
import { messages } from '../messages/messages'
import styles from './anchor.module.css'
import { CorrectionMarks, type Marks } from './correction-marks'

type AnchorProps = { id: string; to: keyof typeof messages.linkTo; marks?: Marks }

export const Anchor = ({ id, to, marks }: AnchorProps) => (
  <>
    <CorrectionMarks id={id} marks={marks} />
    <a className={styles.anchor} href={`#${encodeURIComponent(id)}`} aria-label={messages.linkTo[to]}>
      ¶
    </a>
  </>
)
