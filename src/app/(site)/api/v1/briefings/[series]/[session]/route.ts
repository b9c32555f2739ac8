import { readSessionPart, readSlugPart } from '@/site/addresses/read-address'
import { answerJson, answerUnknown, orUnavailable } from '@/site/api/answer-text'
import { recordJson } from '@/site/api/briefing-json'
import { readSession } from '@/site/queries/read-session'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ series: string; session: string }> }

export const GET = orUnavailable(async (request, { params }: Context) => {
  const parts = await params
  const slug = readSlugPart(parts.series)
  const session = readSessionPart(parts.session)
  const record = slug === null || session === null ? null : await readSession(slug, session)
  return record ? answerJson(request, recordJson(record), record.release.hash) : answerUnknown()
})
