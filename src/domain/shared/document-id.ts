/**
 * Ids of documents are UUIDs, and Postgres takes several spellings of one: capitals, no hyphens, braces. Whoever compares
 * ids as text must therefore bring them to one spelling first, or a second spelling walks around the comparison.
 */

/** The one spelling of a UUID, lower case with hyphens; any other text comes back as it was. */
export function canonicalId(text: string): string {
  const digits = text.replace(/[-{}\s]/g, '').toLowerCase()
  if (!/^[0-9a-f]{32}$/.test(digits)) return text
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Whether `text` is no UUID at all, or one in its one spelling. */
export const isCanonicalId = (text: string): boolean => canonicalId(text) === text

/** Whether `text` is a UUID in its one spelling: anything else is not asked of the database, which would stumble. */
export const isDocumentId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
