/** The frame of every public page: skip link, masthead, main text, and the footer a government site must carry. */
import type { ReactNode } from 'react'
import { feedPath, homePath } from '@/domain/publication/addresses'
import { settingsMark } from '@/domain/publication/shown-settings'
import type { PublishedSettings, SiteSettings } from '@/domain/publication/site-settings'
import { messages } from '../messages/messages'
import styles from './site-shell.module.css'

const TEXT_ID = 'text'

function Masthead({ settings }: { settings: SiteSettings }) {
  return (
    <header className={styles.masthead}>
      <div className={styles.inner}>
        <a className={styles.name} href={homePath}>
          {settings.siteName}
        </a>
        <nav aria-label={messages.mainNavigation}>
          <a href={homePath}>{messages.home}</a>
          <a href={feedPath}>{messages.feed}</a>
        </nav>
      </div>
    </header>
  )
}

function Footer({ settings }: { settings: SiteSettings }) {
  const address = [settings.contactAddress, settings.postalCode].filter(Boolean).join(' ')
  const lines = [
    { label: messages.organizedBy, content: settings.organisation },
    {
      label: messages.telephone,
      content: settings.contactPhone && (
        <a href={`tel:${settings.contactPhone.replace(/[^\d+]/g, '')}`}>{settings.contactPhone}</a>
      ),
    },
    {
      label: messages.email,
      content: settings.contactEmail && <a href={`mailto:${settings.contactEmail}`}>{settings.contactEmail}</a>,
    },
    { label: messages.address, content: address },
    { label: messages.siteIdCode, content: settings.siteIdCode },
  ].filter(({ content }) => content)
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        {lines.length > 0 && (
          <dl>
            {lines.map(({ label, content }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{content}</dd>
              </div>
            ))}
          </dl>
        )}
        {(settings.icpNumber || settings.policeNumber) && (
          <p>
            {settings.icpNumber && <a href="https://beian.miit.gov.cn/">{settings.icpNumber}</a>}
            {settings.policeNumber && <a href="https://beian.mps.gov.cn/">{settings.policeNumber}</a>}
          </p>
        )}
        <p className={styles.foot}>{settings.siteName}</p>
      </div>
    </footer>
  )
}

export const SiteShell = ({ settings, children }: { settings: PublishedSettings; children: ReactNode }) => (
  <>
    <a className="skip" href={`#${TEXT_ID}`}>
      {messages.skipToText}
    </a>
    {settings.demonstration && (
      <aside className={styles.demonstration} aria-label={messages.siteNotice}>
        {settings.demonstration}
      </aside>
    )}
    <Masthead settings={settings} />
    <main id={TEXT_ID} tabIndex={-1} data-made-with={settings.hash && settingsMark(settings.hash)}>
      {children}
    </main>
    <Footer settings={settings} />
  </>
)
