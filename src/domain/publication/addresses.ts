/**
 * Every public address, written in one place: who links, who refreshes and who announces say the same.
 * An address is a path; `series` is a slug, `session` counts from 1.
 * Reading addresses back and making them absolute is for `site/`.
 */

export const homePath = '/'
export const feedPath = '/feed.xml'
export const sitemapPath = '/sitemap.xml'
export const apiBriefingsPath = '/api/v1/briefings'

export const seriesPath = (series: string): string => `/series/${encodeURIComponent(series)}`

export const sessionPath = (series: string, session: number): string => `${seriesPath(series)}/${session}`

export const apiBriefingPath = (series: string, session: number): string =>
  `${apiBriefingsPath}/${encodeURIComponent(series)}/${session}`
