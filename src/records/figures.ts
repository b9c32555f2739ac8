/**
 * The table of figures beside a piece of prose → the figures of an edition, each found again in its prose.
 */
import { type Block, blockText, type Figure } from '@/domain/edition/edition'
import { idOf, type Related, wordsOrNull } from './relation'

export type StoredFigure = {
  text?: string | null
  value?: string | null
  unit?: string | null
  qualifier?: string | null
  label?: string | null
  indicator?: Related
  confirmed?: boolean | null
}

/**
 * Figures in the order of the table. The same words stated twice are found at their first, then second place.
 * `block` is `#n`, the n-th of `blocks` from 0 (`carryBlockIds` turns it into an id). A figure whose words are no
 * longer in the prose is left out of the list and named in `lost`: an edition never states a number its text does not.
 */
export function readFigures(
  stored: readonly StoredFigure[] | null | undefined,
  blocks: readonly Block[],
): { figures: Figure[]; lost: string[] } {
  const texts = blocks.map(blockText)
  const searchFrom = new Map<string, { block: number; at: number }>()
  const figures: Figure[] = []
  const lost: string[] = []
  for (const figure of stored ?? []) {
    const words = (figure.text ?? '').trim()
    const place = findFrom(texts, words, searchFrom.get(words) ?? { block: 0, at: 0 })
    if (!words || !place) {
      lost.push(words)
      continue
    }
    searchFrom.set(words, { block: place.block, at: place.at + words.length })
    figures.push({
      text: words,
      value: (figure.value ?? '').trim(),
      unit: figure.unit?.trim() ?? '',
      qualifier: wordsOrNull(figure.qualifier),
      label: wordsOrNull(figure.label),
      indicator: idOf(figure.indicator),
      confirmed: figure.confirmed ?? false,
      block: `#${place.block}`,
      start: place.at,
      end: place.at + words.length,
    })
  }
  return { figures, lost }
}

type Place = { block: number; at: number }

const isDigit = (character: string | undefined): boolean => character !== undefined && /[\d.]/.test(character)

/** The first place at or after `from` where `words` stand as a number of their own, not inside a longer one. */
function findFrom(texts: readonly string[], words: string, from: Place): Place | null {
  for (let block = from.block; block < texts.length; block++) {
    const text = texts[block] ?? ''
    let at = text.indexOf(words, block === from.block ? from.at : 0)
    while (at !== -1 && isDigit(words[0]) && isDigit(text[at - 1])) at = text.indexOf(words, at + 1)
    if (at !== -1) return { block, at }
  }
  return null
}
