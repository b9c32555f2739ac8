import { readSessionPart, readSlugPart } from '@/site/addresses/read-address'
import { answerGone, answerJson, answerUnknown, orUnavailable } from '@/site/api/answer-text'
import { recordJson, tombstoneJson } from '@/site/api/briefing-json'
import { isTombstone, readSession } from '@/site/queries/read-session'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ series: string; session: string }> }

export const GET = orUnavailable(async (request, { params }: Context) => {
  const parts = await params
  const slug = readSlugPart(parts.series)
  const session = readSessionPart(parts.session)
  const found = slug === null || session === null ? null : await readSession(slug, session)
  if (!found) return answerUnknown()
  return isTombstone(found) ? answerGone(tombstoneJson(found)) : answerJson(request, recordJson(found))
})
