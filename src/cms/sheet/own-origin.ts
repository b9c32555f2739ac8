/**
 * Under which address the newsroom is reached, for what is printed: the one the office has set, else the one this
 * request came to.
 */
import { env } from '@/ops/env'

export function ownOrigin(headers: Headers): string {
  if (env.serverUrl) return env.serverUrl
  const isSecure = env.trustedProxies > 0 && headers.get('x-forwarded-proto') === 'https'
  return `${isSecure ? 'https' : 'http'}://${headers.get('host') ?? 'localhost'}`
}
