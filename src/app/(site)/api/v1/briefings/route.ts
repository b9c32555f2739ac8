import { answerJson, answerMisread, orUnavailable } from '@/site/api/answer-text'
import { listJson } from '@/site/api/briefing-json'
import { readPaging } from '@/site/api/read-paging'
import { listSessions } from '@/site/queries/list-sessions'

export const dynamic = 'force-dynamic'

export const GET = orUnavailable(async (request) => {
  const paging = readPaging(new URL(request.url).searchParams)
  if (!paging) return answerMisread()
  return answerJson(request, listJson(await listSessions(paging.limit + 1, paging.offset), paging))
})
