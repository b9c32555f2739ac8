/**
 * `/api/users/…`: what people do with their own sign-in, and administrators with somebody else's account. HTTP in, the
 * verb, HTTP out; a refusal is audited in a transaction of its own.
 */
import type { Endpoint, PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { accountRefusals } from '@/domain/people/account-refusals'
import { FRESH_MINUTES } from '@/domain/people/fresh-factor'
import { doorRefusals } from '@/domain/review/refusals'
import { canonicalId } from '@/domain/shared/document-id'
import { appendAudit } from '@/editorial/append-audit'
import { changePassword } from '@/editorial/change-password'
import { beginFactor, completeFactor, dropFactor, renewRecoveryCodes } from '@/editorial/enrol-factor'
import { malformed } from '@/editorial/read-move'
import { forClient, Refused } from '@/editorial/refused'
import { confirmFactor } from '@/editorial/require-fresh-factor'
import { resetFactor, resetPassword } from '@/editorial/reset-account'
import { listSignIns, revokeSignIn } from '@/editorial/sign-ins'
import { inTransaction } from '@/editorial/transaction'
import { personOf, type SignedIn, signedInOf } from '@/editorial/who'
import { readSiteSettings } from '@/records/site-settings'
import { readJson, reply } from './json-http'

const answerWith = (body: Record<string, unknown>, status = 200): Response => reply({ status, body })

const words = z.string().min(1).max(200)
const withCode = z.object({ totp: words })

type Work = (req: PayloadRequest, person: SignedIn) => Promise<Record<string, unknown>>

/** Refusals of a code are audited where codes are checked, and one that was only missing is no attempt. */
const isAuditedElsewhere = (code: string): boolean => code.startsWith('totp-') || code === 'factor-stale'

/** Answers `work` done for whoever signed in. `act` names it in the audit log when it is refused. */
const answer =
  (act: string, work: Work): Endpoint['handler'] =>
  async (req) => {
    const person = signedInOf(req)
    if (!person) return answerWith({ refusal: forClient(doorRefusals.notSignedIn) }, doorRefusals.notSignedIn.status)
    try {
      return answerWith(await work(req, person))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { refusal } = error
      if (!isAuditedElsewhere(refusal.code)) {
        const subject = String(req.routeParams?.id ?? person.id)
        const entry = { event: `${act}-refused`, subject, outcome: 'refused', details: { code: refusal.code } } as const
        await inTransaction(req, () => appendAudit(req, entry))
      }
      return answerWith({ refusal: forClient(refusal) }, refusal.status)
    }
  }

async function readBody<Body>(req: PayloadRequest, shape: z.ZodType<Body>): Promise<Body> {
  const read = shape.safeParse(await readJson(req))
  if (!read.success) throw new Refused(malformed(read.error.issues[0]?.path.join('.') ?? ''))
  return read.data
}

const idOf = (req: PayloadRequest): string => canonicalId(String(req.routeParams?.id))

/** Whose sign-ins are meant: one's own, or for the security administrator anybody's. */
function subjectOf(req: PayloadRequest, person: SignedIn, asked: string | null | undefined): string {
  const subject = asked ? canonicalId(asked) : person.id
  if (subject !== person.id && !personOf(req)?.roles.includes('security')) throw new Refused(accountRefusals.notGranter)
  return subject
}

const begin: Work = async (req, person) => {
  const stored = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, req, overrideAccess: true })
  const begun = await beginFactor(req, person, readSiteSettings(stored).siteName)
  return { ...begun, qr: renderSVG(begun.uri, { ecc: 'M', border: 2 }) }
}

const post = (path: string, act: string, work: Work): Endpoint => ({ path, method: 'post', handler: answer(act, work) })

export const peopleEndpoints: Endpoint[] = [
  post('/begin-factor', 'factor-enrolment', begin),
  post('/complete-factor', 'factor-enrolment', async (req, person) => {
    const { totp } = await readBody(req, withCode)
    return { recoveryCodes: await completeFactor(req, person, totp) }
  }),
  post('/confirm-factor', 'factor-confirmation', async (req) => {
    const { totp } = await readBody(req, withCode)
    await confirmFactor(req, totp)
    return { minutes: FRESH_MINUTES }
  }),
  post('/renew-recovery-codes', 'recovery-codes', async (req, person) => ({
    recoveryCodes: await renewRecoveryCodes(req, person),
  })),
  post('/drop-factor', 'factor-dropping', async (req, person) => {
    await dropFactor(req, person)
    return { isDone: true }
  }),
  post('/change-password', 'password-change', async (req, person) => {
    const { current, password } = await readBody(req, z.object({ current: z.string().max(200), password: z.unknown() }))
    await changePassword(req, person, current, String(password ?? ''))
    return { isDone: true }
  }),
  post('/revoke-sign-in', 'sign-in-revocation', async (req, person) => {
    const { session, person: asked } = await readBody(req, z.object({ session: words, person: words.optional() }))
    const subject = subjectOf(req, person, asked)
    await inTransaction(req, () => revokeSignIn(req, subject, session))
    return { isDone: true }
  }),
  {
    path: '/sign-ins',
    method: 'get',
    handler: answer('sign-in-list', async (req, person) => {
      const subject = subjectOf(req, person, req.searchParams.get('person'))
      return { signIns: await inTransaction(req, () => listSignIns(req, subject)) }
    }),
  },
  post('/:id/reset-password', 'password-reset', async (req) => ({ password: await resetPassword(req, idOf(req)) })),
  post('/:id/reset-factor', 'factor-reset', async (req) => {
    await resetFactor(req, idOf(req))
    return { isDone: true }
  }),
]
