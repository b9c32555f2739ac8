import { siteOrigin } from '@/site/addresses/read-address'
import { answerText, orUnavailable } from '@/site/api/answer-text'
import { readSettings } from '@/site/queries/read-settings'

export const dynamic = 'force-dynamic'

export const GET = orUnavailable(async (request) => {
  const { domain } = await readSettings()
  const origin = siteOrigin(domain, request.headers.get('host'))
  const rules = `User-agent: *\nDisallow: /admin\n\nSitemap: ${origin}/sitemap.xml\n`
  return answerText(request, 'text/plain; charset=utf-8', rules)
})
