/** The Atom feed of released sessions, those released last first, so that a correction is announced too. */
import { Feed } from 'feed'
import { feedPath, homePath, sessionPath } from '@/domain/publication/addresses'
import { editionMark } from '@/domain/publication/shown-editions'
import type { SiteSettings } from '@/domain/publication/site-settings'
import type { SessionListing } from '../read-models'
import { dropNonXml, escapeXml } from './escape-xml'

/** `origin` is the site's own, without a slash at the end. An entry keeps its id however often it is corrected. */
export function writeAtom(sessions: readonly SessionListing[], settings: SiteSettings, origin: string): string {
  const released = sessions[0]?.release.releasedAt
  const feed = new Feed({
    title: dropNonXml(settings.siteName),
    description: dropNonXml(settings.description) || undefined,
    id: `${origin}${feedPath}`,
    link: `${origin}${homePath}`,
    feedLinks: { atom: `${origin}${feedPath}` },
    language: 'zh-CN',
    updated: new Date(released ?? 0),
    author: { name: dropNonXml(settings.organisation || settings.siteName) },
    generator: 'Fabuting',
    copyright: '',
  })
  // The feed declares titles and summaries of entries as HTML: plain words must be escaped once more than XML asks.
  for (const { briefing, series, session, title, release, summary } of sessions) {
    feed.addItem({
      title: escapeXml(title),
      id: `urn:uuid:${briefing}`,
      link: `${origin}${sessionPath(series.slug, session)}`,
      description: escapeXml(summary.keyPoints.join('\n') || summary.leadText),
      category: [{ term: series.slug }],
      published: new Date(release.firstReleasedAt),
      date: new Date(release.releasedAt),
    })
  }
  const marks = sessions.map(({ release }) => editionMark(release.hash)).join(' ')
  return `${feed.atom1()}\n<!-- ${marks} -->\n`
}
