/** Everything under the public API that is no address of it: JSON, never Payload's own answer. */
import { answerUnknown } from '@/site/api/answer-text'

export const dynamic = 'force-dynamic'

export const GET = answerUnknown
export const HEAD = answerUnknown
export const POST = answerUnknown
export const PUT = answerUnknown
export const PATCH = answerUnknown
export const DELETE = answerUnknown
export const OPTIONS = answerUnknown
