import type { PayloadRequest } from 'payload'
import { afterEach, expect, it, vi } from 'vitest'
import { env } from '@/ops/env'
import { actorOf } from './who'

afterEach(() => vi.restoreAllMocks())

/** The address in the audit log when a request comes through so many proxies of ours. */
function addressBehind(proxies: number, forwarded?: string): string | null {
  vi.spyOn(env, 'trustedProxies', 'get').mockReturnValue(proxies)
  const headers = new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded })
  return actorOf({ headers, context: {}, user: null } as unknown as PayloadRequest).address
}

it('the audit log believes no address that a client names itself', () => {
  expect(addressBehind(0, '203.0.113.9')).toBeNull()
  expect(addressBehind(0)).toBeNull()
  expect(addressBehind(1, '203.0.113.9, 10.0.0.5')).toBe('10.0.0.5')
  expect(addressBehind(2, '203.0.113.9, 10.0.0.5, 10.0.0.1')).toBe('10.0.0.5')
})

it('the audit log keeps no address when fewer proxies wrote one than stand in front', () => {
  expect(addressBehind(2, '203.0.113.9')).toBeNull()
  expect(addressBehind(1, ' ')).toBeNull()
  expect(addressBehind(1)).toBeNull()
})
