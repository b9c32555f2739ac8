/** What readers will see once a page is taken down, before it is. */
import styles from './take-down.module.css'

type Props = { title: string; lines: readonly { label: string; text: string }[] }

export const NoticePreview = ({ title, lines }: Props) => (
  <figure className={styles.preview}>
    <figcaption>读者将看到</figcaption>
    <p>
      <b>{title}</b>
    </p>
    {lines.map(({ label, text }) => (
      <p key={label}>
        {label}：{text}
      </p>
    ))}
  </figure>
)
