/** The site map: every public page with the time of its last release, each session with the mark of its edition. */
import { homePath, seriesPath, sessionPath } from '@/domain/publication/addresses'
import { editionMark } from '@/domain/publication/shown-editions'
import type { SessionListing } from '../read-models'
import { escapeXml } from './escape-xml'

const writeUrl = (address: string, changed: string | null, mark = ''): string =>
  `<url><loc>${escapeXml(address)}</loc>${changed ? `<lastmod>${escapeXml(changed)}</lastmod>` : ''}${mark}</url>`

/** `sessions` come released last first, so the first of a series tells when the series changed. */
export function writeSitemap(sessions: readonly SessionListing[], origin: string): string {
  const changedSeries = new Map<string, string>()
  for (const { series, release } of sessions) {
    if (!changedSeries.has(series.slug)) changedSeries.set(series.slug, release.releasedAt)
  }
  const urls = [
    writeUrl(`${origin}${homePath}`, sessions[0]?.release.releasedAt ?? null),
    ...Array.from(changedSeries, ([slug, changed]) => writeUrl(`${origin}${seriesPath(slug)}`, changed)),
    ...sessions.map(({ series, session, release }) =>
      writeUrl(
        `${origin}${sessionPath(series.slug, session)}`,
        release.releasedAt,
        `<!-- ${editionMark(release.hash)} -->`,
      ),
    ),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
}
