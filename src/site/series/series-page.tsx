/** A series: what it is about and every released session, highest number first. A gap in the numbers says nothing. */
import { seriesPath } from '@/domain/publication/addresses'
import type { SiteSettings } from '@/domain/publication/site-settings'
import { Breadcrumb } from '../layout/breadcrumb'
import { PageHead } from '../layout/page-head'
import { messages } from '../messages/messages'
import type { SeriesRecord } from '../read-models'
import styles from './series-page.module.css'
import { SessionList } from './session-list'

export function SeriesPage({ series, settings }: { series: SeriesRecord; settings: SiteSettings }) {
  const description = series.description || messages.seriesDescription
  const departments = series.sessions.flatMap(({ summary }) => summary.departments)
  return (
    <>
      <PageHead
        settings={settings}
        title={series.title}
        description={description}
        path={seriesPath(series.slug)}
        column={{ name: series.title, description, keywords: [series.title, ...departments] }}
      />
      <Breadcrumb steps={[]} here={series.title} />
      <div className={styles.page}>
        <header className={styles.header}>
          <p className={styles.kind}>{messages.allSeries}</p>
          <h1>{series.title}</h1>
          {series.description && <p className={styles.description}>{series.description}</p>}
          <p className={styles.total}>{messages.sessionsOfSeries(series.total)}</p>
        </header>
        <section aria-label={messages.seriesSessions}>
          <SessionList sessions={series.sessions} headingLevel={2} />
        </section>
      </div>
    </>
  )
}
