/**
 * A second belt around Payload's REST interface: whoever is not signed in, or whose account is off, gets nothing but
 * sign-in and released files, not even the list of collections. What a person may do is decided by the access functions.
 */
import { getPayload, type SanitizedConfig } from 'payload'
import { doorRefusals } from '@/domain/review/refusals'
import { forClient } from '@/editorial/refused'
import { staffOf } from './staff'

type Handler = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

const OPEN = /^(users\/(login|logout|me)|media\/file\/[^/]+)$/

const bringsToken = (request: Request): boolean =>
  request.headers.has('authorization') || /(^|;\s*)payload-token=/.test(request.headers.get('cookie') ?? '')

/** A token that is only there proves nothing: it is checked, and so is the account behind it. */
async function isSignedIn(request: Request, config: Promise<SanitizedConfig>): Promise<boolean> {
  if (!bringsToken(request)) return false
  const payload = await getPayload({ config })
  return staffOf(await payload.auth({ headers: request.headers })) !== null
}

/** The handler, closed to strangers except for the addresses named above. */
export function gateStrangers(
  handler: (request: Request, context: never) => Promise<Response>,
  config: Promise<SanitizedConfig>,
): Handler {
  return async (request, context) => {
    const { slug = [] } = await context.params
    if (!OPEN.test(slug.join('/')) && !(await isSignedIn(request, config))) {
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
