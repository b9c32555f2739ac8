/**
 * How a public address tells which editions it shows, so that the worker can check after a release that
 * readers really get the new one. `site/` writes the marks; `ops/worker` reads them; nobody else should.
 *
 * Every page, feed, list and JSON answer carries the *mark* of each edition it shows: `edition:` and the
 * first 16 hex digits of its hash (an attribute, a comment or a member, whatever the format allows).
 */

const MARK_DIGITS = 16
const MARK = /edition:([0-9a-f]{16})(?![0-9a-f])/g

/** The mark of an edition: `edition:` and 16 hex digits. `hash` is its SHA-256 in hex. */
export const editionMark = (hash: string): string => `edition:${hash.slice(0, MARK_DIGITS).toLowerCase()}`

/** The marks a response carries, each once, in the order of their first place; none for a page without editions. */
export function shownEditions(body: string): string[] {
  return [...new Set(Array.from(body.matchAll(MARK), (match) => `edition:${match[1]}`))]
}

/**
 * Whether a response shows the edition of this hash. Ask for the new hash after a release; after a
 * withdrawal ask for the old one and expect false.
 */
export const showsEdition = (body: string, hash: string): boolean => shownEditions(body).includes(editionMark(hash))
