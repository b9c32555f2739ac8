/**
 * Requests as they come in over HTTP, behind the gate for strangers, without a web server: for tests of every door of
 * Payload's and ours.
 */
import config from '@payload-config'
import { HOTP, Secret } from 'otpauth'
import { handleEndpoints } from 'payload'
import { gateStrangers } from '@/cms/access/gate-strangers'
import { stepAt } from '@/domain/people/judge-code'
import { PASSWORD } from '@/editorial/newsroom.testing'
import { clock } from '@/editorial/spend-code'
import type { User } from '@/generated/payload-types'

export type Reply = { status: number; json: Record<string, unknown> }

const handle = gateStrangers((request: Request) => handleEndpoints({ config, request }), config)

/** `path` below /api, with its query; `token` null for a stranger. */
export async function ask(
  token: string | null,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const request = new Request(`http://127.0.0.1:3000/api/${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const slug = (path.split('?')[0] ?? '').split('/')
  const response = await handle(request, { params: Promise.resolve({ slug }) })
  const text = await response.text()
  return { status: response.status, json: text.startsWith('{') ? JSON.parse(text) : {} }
}

export const refusalOf = ({ json }: Reply): { code?: string; sentence?: string } =>
  (json.refusal as { code: string; sentence: string } | undefined) ?? {}

export const codeOf = (reply: Reply): string | undefined => refusalOf(reply).code

/** The code an authenticator with this secret shows `steps` half minutes from now. */
export const codeFrom = (secret: string, steps = 0): string =>
  new HOTP({ secret: Secret.fromBase32(secret) }).generate({ counter: stepAt(clock.now()) + steps })

export const signIn = (
  user: Pick<User, 'email'>,
  totp?: string,
  password = PASSWORD,
  headers?: Record<string, string>,
): Promise<Reply> => ask(null, 'POST', 'users/login', { email: user.email, password, totp }, headers)

export const tokenOf = ({ json }: Reply): string => String(json.token)

/** Lets tests stand still at an instant and go on half minute by half minute. */
export function holdClock(): { pass: (seconds: number) => void; release: () => void } {
  const real = clock.now
  let now = real()
  clock.now = () => now
  return {
    pass: (seconds) => {
      now += seconds * 1000
    },
    release: () => {
      clock.now = real
    },
  }
}
