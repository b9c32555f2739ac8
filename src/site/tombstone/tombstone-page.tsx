/**
 * What is left at the address of a session that was retracted, and at every address below it: that it was, when and why,
 * and where to go instead. Nothing of its text.
 */
import { homePath } from '@/domain/publication/addresses'
import { standingMark } from '@/domain/publication/public-state'
import type { SiteSettings } from '@/domain/publication/site-settings'
import { Breadcrumb } from '../layout/breadcrumb'
import { PageHead } from '../layout/page-head'
import { messages } from '../messages/messages'
import { chineseTime } from '../messages/print-forms'
import type { Tombstone } from '../read-models'
import styles from './tombstone-page.module.css'

const words = messages.tombstone

export function TombstonePage({ tombstone, settings }: { tombstone: Tombstone; settings: SiteSettings }) {
  const { series, session, title, hash, notice } = tombstone
  const name = title ?? words.neutral(session)
  return (
    <>
      <PageHead settings={settings} title={`${words.heading}：${name}`} description="" path={null} isHidden />
      <Breadcrumb steps={[]} here={`${series.title} ${messages.sessionNumber(session)}`} />
      <div className={styles.page} data-edition={standingMark('retracted', hash)}>
        <p className={styles.series}>
          {series.title} · {messages.sessionNumber(session)}
        </p>
        <h1>{words.heading}</h1>
        <p className={styles.name}>{name}</p>
        <p>{words.text}</p>
        <dl>
          <div>
            <dt>{words.retractedAt}</dt>
            <dd>
              <time dateTime={notice.at}>{chineseTime(notice.at)}</time>
            </dd>
          </div>
          <div>
            <dt>{words.reason}</dt>
            <dd>{notice.explanation}</dd>
          </div>
          {notice.replacement && (
            <div>
              <dt>{words.replacement}</dt>
              <dd>
                <a href={notice.replacement}>{words.replacementLink}</a>
              </dd>
            </div>
          )}
        </dl>
        <p>
          <a href={homePath}>{messages.notFound.home}</a>
        </p>
      </div>
    </>
  )
}
