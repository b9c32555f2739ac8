/**
 * Every public address, written in one place: who links, who refreshes and who announces say the same.
 * An address is a path; `series`, `speaker` and `indicator` are slugs, `session` and `version` count from 1.
 * Reading addresses back and making them absolute is for `site/`.
 */

export const homePath = '/'
export const speakersPath = '/speakers'
export const questionsPath = '/questions'
export const figuresPath = '/figures'
export const correctionsPath = '/corrections'
export const aboutPath = '/about'
export const contactPath = '/contact'
export const accessibilityPath = '/accessibility'
export const feedPath = '/feed.xml'
export const jsonFeedPath = '/feed.json'
export const sitemapPath = '/sitemap.xml'
export const robotsPath = '/robots.txt'
export const apiBriefingsPath = '/api/v1/briefings'
export const apiDescriptionPath = '/api/v1/openapi.json'

export const seriesPath = (series: string): string => `/series/${encodeURIComponent(series)}`

export const sessionPath = (series: string, session: number): string => `${seriesPath(series)}/${session}`

/** One edition of a session by its public number, the N of 第 N 版. */
export const editionPath = (series: string, session: number, version: number): string =>
  `${sessionPath(series, session)}/v/${version}`

/** A paragraph (`p-…`), section, achievement, question or key point on the page of its session. */
export const passagePath = (series: string, session: number, anchor: string): string =>
  `${sessionPath(series, session)}#${anchor}`

export const speakerPath = (speaker: string): string => `${speakersPath}/${encodeURIComponent(speaker)}`

export const indicatorPath = (indicator: string): string => `${figuresPath}/${encodeURIComponent(indicator)}`

export const searchPath = (words: string): string => `/search?q=${encodeURIComponent(words)}`

export const apiBriefingPath = (series: string, session: number): string =>
  `${apiBriefingsPath}/${encodeURIComponent(series)}/${session}`
