import { siteOrigin } from '@/site/addresses/read-address'
import { answerText, orUnavailable } from '@/site/api/answer-text'
import { writeSitemap } from '@/site/feeds/write-sitemap'
import { listSessions } from '@/site/queries/list-sessions'
import { readSettings } from '@/site/queries/read-settings'

export const dynamic = 'force-dynamic'

/** The most one site map may hold is 50,000 addresses (sitemaps.org). */
const ENTRIES = 40_000

export const GET = orUnavailable(async (request) => {
  const [sessions, settings] = await Promise.all([listSessions(ENTRIES), readSettings()])
  const origin = siteOrigin(settings.domain, request.headers.get('host'))
  return answerText(request, 'application/xml; charset=utf-8', writeSitemap(sessions, origin))
})
