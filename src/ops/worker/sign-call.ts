/**
 * The signature of a call: HMAC-SHA256 over the time in seconds, a full stop and the body. Whoever receives it computes
 * the same, compares, and refuses a time more than five minutes off, so that a call cannot be kept and played again.
 */
import { createHmac } from 'node:crypto'

/** `delivery` is the same at every attempt of one call, `timestamp` in seconds since 1970. */
export const signedHeaders = (body: string, secret: string, delivery: string, timestamp: number) => ({
  'content-type': 'application/json; charset=utf-8',
  'user-agent': 'Fabuting',
  'fabuting-delivery': delivery,
  'fabuting-timestamp': String(timestamp),
  'fabuting-signature': `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`,
})
