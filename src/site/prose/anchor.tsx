/**
 * The link to the permanent address of a paragraph, item, question or photo. The style
 * sheet keeps its mark out of copied text and off paper.
 */
import { messages } from '../messages/messages'
import styles from './anchor.module.css'

type AnchorProps = { id: string; to: keyof typeof messages.linkTo }

export const Anchor = ({ id, to }: AnchorProps) => (
  <a className={styles.anchor} href={`#${encodeURIComponent(id)}`} aria-label={messages.linkTo[to]}>
    ¶
  </a>
)
