/**
 * How a public page tells which site settings it was made with, so that the worker can check after a save that readers
 * really get the new ones. `site/` writes the mark; `ops/worker` looks for it; nobody else should.
 */

const MARK_DIGITS = 16

/** The mark of settings: `settings:` and 16 hex digits. `hash` is their SHA-256 in hex. */
export const settingsMark = (hash: string): string => `settings:${hash.slice(0, MARK_DIGITS)}`

/** Whether a page was made with the settings of this hash. */
export const showsSettings = (page: string, hash: string): boolean => page.includes(settingsMark(hash))
