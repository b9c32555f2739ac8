import { siteOrigin } from '@/site/addresses/read-address'
import { answerText, orUnavailable } from '@/site/api/answer-text'
import { writeAtom } from '@/site/feeds/write-atom'
import { listSessions } from '@/site/queries/list-sessions'
import { readSettings } from '@/site/queries/read-settings'

export const dynamic = 'force-dynamic'

const ENTRIES = 50

export const GET = orUnavailable(async (request) => {
  const [sessions, settings] = await Promise.all([listSessions(ENTRIES), readSettings()])
  const origin = siteOrigin(settings.domain, request.headers.get('host'))
  return answerText(request, 'application/atom+xml; charset=utf-8', writeAtom(sessions, settings, origin))
})
