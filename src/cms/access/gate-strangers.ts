/**
 * A second belt around Payload's REST interface: whoever is not signed in, or whose account is off, gets nothing but
 * sign-in and released files, not even the list of collections; whoever must put the account in order first, the means
 * to do so and the sentence why. What a person may do is decided by the access functions.
 */
import { getPayload, type SanitizedConfig } from 'payload'
import { whyKeptOut } from '@/domain/people/standing'
import { doorRefusals } from '@/domain/review/refusals'
import { isCanonicalId } from '@/domain/shared/document-id'
import type { Refusal } from '@/domain/shared/result'
import { forClient } from '@/editorial/refused'
import { type SignedIn, signedInOf } from '@/editorial/who'

type Handler = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

const OPEN = /^(users\/(login|logout|me)|media\/file\/[^/]+)$/

/** What an account that is not in order yet may be used for. */
const PUTTING_IN_ORDER =
  /^users\/(change-password|begin-factor|complete-factor|confirm-factor|sign-ins|revoke-sign-in|refresh-token)$/

const bringsToken = (request: Request): boolean =>
  request.headers.has('authorization') || /(^|;\s*)payload-token=/.test(request.headers.get('cookie') ?? '')

/** A token that is only there proves nothing: it is checked, and so is the account behind it. */
async function findSignedIn(request: Request, config: Promise<SanitizedConfig>): Promise<SignedIn | null> {
  if (!bringsToken(request)) return null
  const payload = await getPayload({ config })
  return signedInOf(await payload.auth({ headers: request.headers }))
}

/** Why whoever asks gets no further; null for staff. */
async function whyNotStaff(
  request: Request,
  address: string,
  config: Promise<SanitizedConfig>,
): Promise<Refusal | null> {
  const person = await findSignedIn(request, config)
  if (!person) return doorRefusals.notSignedIn
  return PUTTING_IN_ORDER.test(address) ? null : whyKeptOut(person)
}

const refuse = (refusal: Refusal): Response =>
  Response.json({ refusal: forClient(refusal) }, { status: refusal.status, headers: { 'Cache-Control': 'no-store' } })

/**
 * Whether a browser sends this from a page of another site, with the cookie of ours: SameSite lets pages of sibling
 * hosts do so. Scripts bring a token and no Origin; a page of ours has our host in it.
 */
function comesFromElsewhere(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null || ['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return false
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get('host')
}

/**
 * The handler, closed to strangers except for the addresses named above, to ids in another spelling than their own
 * (every comparison further in relies on it) and to pages of other sites.
 */
export function gateStrangers(
  handler: (request: Request, context: never) => Promise<Response>,
  config: Promise<SanitizedConfig>,
): Handler {
  return async (request, context) => {
    const { slug = [] } = await context.params
    const address = slug.join('/')
    const refusal = OPEN.test(address) ? null : await whyNotStaff(request, address, config)
    if (refusal) return refuse(refusal)
    if (!slug.every(isCanonicalId)) return refuse(doorRefusals.notFound)
    if (comesFromElsewhere(request)) return refuse(doorRefusals.foreignOrigin)
    const response = await handler(request, context as never)
    if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store')
    return response
  }
}
