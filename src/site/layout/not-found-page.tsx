/** What a reader sees at an address that shows nothing: a sentence and the ways on. */
import { feedPath, homePath } from '@/domain/publication/addresses'
import { messages } from '../messages/messages'
import styles from './not-found-page.module.css'

export const NotFoundPage = () => (
  <div className={styles.page}>
    <title>{messages.notFound.title}</title>
    <h1>{messages.notFound.title}</h1>
    <p>{messages.notFound.text}</p>
    <ul>
      <li>
        <a href={homePath}>{messages.notFound.home}</a>
      </li>
      <li>
        <a href={feedPath}>{messages.notFound.feed}</a>
      </li>
    </ul>
  </div>
)
