/**
 * Reads the parts of a public address back (`domain/publication/addresses.ts` writes them).
 * Exactly one spelling of an address is a page: anything else is not found, before any query.
 */
import { env } from '@/ops/env'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const SESSION = /^[1-9]\d{0,5}$/
const LONGEST_SLUG = 100

/** A series' slug as it stands in an address, or null when no series can have it. */
export const readSlugPart = (part: string): string | null =>
  part.length <= LONGEST_SLUG && SLUG.test(part) ? part : null

/** The number of a session as it stands in an address: plain digits, no leading zero; else null. */
export const readSessionPart = (part: string): number | null => (SESSION.test(part) ? Number(part) : null)

/**
 * The whole address of a path: on SERVER_URL, which whoever installs has said; else under https on the domain of the
 * site settings; null while neither is known. Never on the host that was asked: a page is kept and shown to others.
 */
export function absoluteUrl(domain: string | null, path: string): string | null {
  const base = env.serverUrl ?? (domain && `https://${domain}`)
  return base && URL.canParse(path, base) ? new URL(path, base).href : null
}

const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/i

/**
 * Where this site stands, for formats that know whole addresses only (feed, site map): as `absoluteUrl` has it, or,
 * while nobody has said, the host that was asked, as in an office network. The client chooses that host: only an answer
 * made for one request, which nobody keeps for another, may carry it.
 */
export function siteOrigin(domain: string | null, host: string | null): string {
  const own = absoluteUrl(domain, '/')
  if (own) return new URL(own).origin
  return host && HOST.test(host) ? `http://${host}` : 'http://localhost'
}
