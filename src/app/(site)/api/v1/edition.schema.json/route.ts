import { answerJson } from '@/site/api/answer-text'
import { editionJsonSchema } from '@/site/api/edition-schema'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Response => answerJson(request, editionJsonSchema)
