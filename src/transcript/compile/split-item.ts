/**
 * Divides an item into its lead phrase and its prose: the first sentence of the first paragraph,
 * without the marker in front and the full stop behind, and everything after it.
 */
import type { Item, Leaf } from '../transform/tree'

/** The lead phrase and the paragraphs that remain, each with its place; no paragraph is empty. */
export function splitItem(item: Item): { lead: string; paragraphs: Leaf[] } {
  const [first, ...others] = item.paragraphs
  if (!first) return { lead: '', paragraphs: [] }

  const from = first.marker?.length ?? 0
  const stop = first.text.indexOf('。', from)
  const end = stop < 0 ? first.text.length : stop
  const rest = first.text.slice(end + 1)
  const text = rest.trim()
  const start = first.start + end + 1 + (rest.length - rest.trimStart().length)
  const leaves = others.map(({ start, end, text }) => ({ start, end, text }))
  return {
    lead: first.text.slice(from, end).trim(),
    paragraphs: text === '' ? leaves : [{ start, end: start + text.length, text }, ...leaves],
  }
}
