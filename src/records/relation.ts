/**
 * A relationship as Payload hands it over: an id, or the document itself when it was populated.
 */
import { canonicalId } from '@/domain/shared/document-id'

export type Related = string | { id: string } | null | undefined

/** The id behind a relationship, in its one spelling; null when nothing is chosen. */
export function idOf(related: Related): string | null {
  if (!related) return null
  const id = typeof related === 'string' ? related : related.id
  return typeof id === 'string' ? canonicalId(id) : null
}

/** The ids behind a list of relationships, in order, without the empty ones. */
export const idsOf = (related: readonly Related[] | null | undefined): string[] =>
  (related ?? []).map(idOf).filter((id) => id !== null)

/** Words as entered: trimmed, and null when nothing is left. */
export const wordsOrNull = (text: string | null | undefined): string | null => text?.trim() || null
