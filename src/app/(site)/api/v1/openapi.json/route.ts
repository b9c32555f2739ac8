import { answerJson } from '@/site/api/answer-text'
import { openapi } from '@/site/api/openapi'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Response => answerJson(request, openapi)
