/** 当前位置: the way from the home page to this page, which itself is no link. */
import { homePath } from '@/domain/publication/addresses'
import { messages } from '../messages/messages'
import styles from './breadcrumb.module.css'

type Step = { href: string; text: string }

export const Breadcrumb = ({ steps, here }: { steps: readonly Step[]; here: string }) => (
  <nav className={styles.breadcrumb} aria-label={messages.youAreHere}>
    <ol>
      {[{ href: homePath, text: messages.home }, ...steps].map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
      <li aria-current="page">{here}</li>
    </ol>
  </nav>
)
