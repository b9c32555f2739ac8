/** Who may ask for pages to be rendered anew, and what such a request must look like. */
import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether the header is `Bearer` and the secret; never without a secret. Takes the same time for any wrong one. */
export const isWorker = (authorization: string | null, secret: string | undefined): boolean =>
  Boolean(secret) && timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${secret}`))

const MOST_PATHS = 100_000
const LONGEST_PATH = 500

const isPath = (value: unknown): value is string =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) && value.length <= LONGEST_PATH

/** The paths of `{"paths": […]}`, or null when the text is anything else. */
export function readPaths(text: string): string[] | null {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    // Not JSON is one of the ways of not being a list of paths.
    return null
  }
  if (typeof body !== 'object' || body === null || !('paths' in body)) return null
  const { paths } = body
  return Array.isArray(paths) && paths.length <= MOST_PATHS && paths.every(isPath) ? paths : null
}
