/** The front page: the session held last in large type, then every series with its newest sessions. */
import { homePath, seriesPath, sessionPath } from '@/domain/publication/addresses'
import { editionMark } from '@/domain/publication/shown-editions'
import type { SiteSettings } from '@/domain/publication/site-settings'
import { PageHead } from '../layout/page-head'
import { messages } from '../messages/messages'
import type { HomeRecord, SeriesRecord, SessionListing } from '../read-models'
import { SessionFacts, SessionList } from '../series/session-list'
import styles from './home-page.module.css'

function Latest({ listing }: { listing: SessionListing }) {
  const { series, session, summary } = listing
  return (
    <section className={styles.latest} aria-labelledby="latest" data-edition={editionMark(listing.release.hash)}>
      <p className={styles.kicker}>
        <span className={styles.label}>{messages.latest}</span>
        <a href={seriesPath(series.slug)}>{series.title}</a>
        <span>{messages.sessionNumber(session)}</span>
      </p>
      <h2 id="latest" className={styles.title}>
        <a href={sessionPath(series.slug, session)}>{listing.title}</a>
      </h2>
      <SessionFacts listing={listing} />
      {summary.keyPoints.length > 0 ? (
        <ul className={styles.points}>
          {summary.keyPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : (
        summary.leadText && <p className={styles.lead}>{summary.leadText}</p>
      )}
    </section>
  )
}

const SeriesBlock = ({ series }: { series: SeriesRecord }) => (
  <section className={styles.series}>
    <h2>
      <a href={seriesPath(series.slug)}>{series.title}</a>
    </h2>
    {series.description && <p className={styles.description}>{series.description}</p>}
    <SessionList sessions={series.sessions} headingLevel={3} />
    {series.total > series.sessions.length && (
      <p className={styles.more}>
        <a href={seriesPath(series.slug)}>{messages.moreOfSeries(series.total)}</a>
      </p>
    )}
  </section>
)

const NothingReleased = () => (
  <section className={styles.empty}>
    <h2>{messages.nothingReleased.title}</h2>
    <p>{messages.nothingReleased.text}</p>
  </section>
)

export function HomePage({ home, settings }: { home: HomeRecord; settings: SiteSettings }) {
  const { latest, series, recentHashes } = home
  return (
    <>
      <PageHead settings={settings} title={null} description={settings.description} path={homePath} />
      <div className={styles.page} data-made-from={recentHashes.map(editionMark).join(' ') || undefined}>
        <h1 className="unseen">{settings.siteName}</h1>
        {latest ? <Latest listing={latest} /> : <NothingReleased />}
        {series.map((one) => (
          <SeriesBlock key={one.slug} series={one} />
        ))}
      </div>
    </>
  )
}
