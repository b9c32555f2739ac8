/**
 * The edition as a reviewer reads it: by what is at risk, the changed passages word by word, the figures as a table of
 * old and new, and what stayed the same behind them. Without a base it is the whole text in the same order.
 */
import { AREAS, type Area, type Change } from './change'
import { diffWords, type Piece } from './diff-words'
import type { EditionContent } from './edition'
import { type FigureRow, listFigureRows } from './figure-rows'
import { listChanges } from './list-changes'
import { listPassages } from './list-passages'
import type { Passage } from './passage'
import { type Segmenter, splitWords } from './split-words'

/**
 * One passage. `text` is its text now ('' when removed); `pieces` how it came about, null where nothing was reworded.
 * `kind` null: unchanged. `from` is the place it was moved from.
 */
export type ReadPassage = {
  key: string
  where: string
  anchor: string | null
  text: string
  kind: Change['kind'] | null
  pieces: Piece[] | null
  from: string | null
}

export type ReadGroup = { area: Area; figures: FigureRow[]; changed: ReadPassage[]; unchanged: ReadPassage[] }

/** All areas that hold anything, riskiest first, with the changes they were made from. */
export function groupChanges(
  base: EditionContent | null,
  content: EditionContent,
  segment: Segmenter,
): { groups: ReadGroup[]; changes: Change[] } {
  const changes = listChanges(base, content)
  const passages = listPassages(content)
  const byKey = new Map(passages.map((passage) => [passage.key, passage]))
  const isChanged = new Set(changes.map(({ key }) => key))
  const kept = base === null ? [] : passages.filter(({ key }) => !isChanged.has(key))
  const groups = AREAS.map((area) => {
    const here = changes.filter((change) => change.area === area)
    const worded = here.filter((change) => !change.figure)
    return {
      area,
      figures: area === 'figures' ? listFigureRows(changes) : [],
      changed: worded.map((change) => readChange(change, byKey.get(change.key), segment)),
      unchanged: kept.filter((passage) => passage.area === area).map(readUnchanged),
    }
  })
  return {
    groups: groups.filter(({ figures, changed, unchanged }) => figures.length + changed.length + unchanged.length > 0),
    changes,
  }
}

function readChange(change: Change, passage: Passage | undefined, segment: Segmenter): ReadPassage {
  const { key, kind, where, anchor, before, after, from } = change
  const words = (text: string | null) => splitWords(text ?? '', segment)
  const isReworded = kind === 'changed' || kind === 'removed'
  return {
    key,
    where: where.zh,
    anchor,
    text: kind === 'removed' ? '' : (passage?.text ?? after ?? ''),
    kind,
    pieces: isReworded ? diffWords(words(before), words(after)) : null,
    from: from?.zh ?? null,
  }
}

const readUnchanged = ({ key, where, anchor, text }: Passage): ReadPassage => ({
  key,
  where: where.zh,
  anchor,
  text,
  kind: null,
  pieces: null,
  from: null,
})
