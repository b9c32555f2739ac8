import { answerEditionSchema } from '@/site/api/answer-edition-schema'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Response => answerEditionSchema(request)
