/**
 * A second belt around Payload's REST interface: whoever brings no token at all gets nothing but sign-in and released
 * files, not even the list of collections. What a token may do is decided by the access functions, never here.
 */
import { doorRefusals } from '@/domain/review/refusals'
import { forClient } from '@/editorial/refused'

type Handler = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

const OPEN = /^(users\/(login|logout|me|refresh-token)|media\/file\/[^/]+)$/

const bringsToken = (request: Request): boolean =>
  request.headers.has('authorization') || /(^|;\s*)payload-token=/.test(request.headers.get('cookie') ?? '')

/** The handler, closed to strangers except for the addresses named above. */
export function gateStrangers(handler: (request: Request, context: never) => Promise<Response>): Handler {
  return async (request, context) => {
    const { slug = [] } = await context.params
    if (!bringsToken(request) && !OPEN.test(slug.join('/'))) {
      return Response.json(
        { refusal: forClient(doorRefusals.notSignedIn) },
        { status: 401, headers: { 'Cache-Control': 'no-store' } },
      )
    }
    const response = await handler(request, context as never)
    if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store')
    return response
  }
}
