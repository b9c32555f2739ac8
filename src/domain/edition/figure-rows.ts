/**
 * Every number that is new, gone or another one, as a row of old and new: those of the lists of figures, and those in
 * prose that no list tells of. What a reviewer looks at before any word.
 */
import { compareValues } from '../figure/compare-values'
import type { FoundFigure } from '../figure/find-figures'
import { pairNumbers } from '../figure/pair-numbers'
import type { Change } from './change'
import type { Figure } from './edition'

/**
 * One number: what it was and is, in words as written. `difference` is a decimal string in `unit`, `percent` of the old
 * value; null where they cannot be compared. `note` tells what it measures, `isMarkingOnly` that only our notes changed.
 */
export type FigureRow = {
  key: string
  where: string
  anchor: string | null
  before: string | null
  after: string | null
  unit: string
  difference: string | null
  percent: number | null
  note: string | null
  isMarkingOnly: boolean
}

/** The rows of a list of changes, in its order; a number that is told of twice has one. */
export function listFigureRows(changes: readonly Change[]): FigureRow[] {
  const told = new Set<string>()
  const listed = changes.flatMap(({ key, where, anchor, figure }): FigureRow[] => {
    if (!figure) return []
    const { before, after } = figure
    for (const one of [before, after]) if (one) told.add(nameOf(anchor, one))
    const isMarkingOnly = before?.text === after?.text
    return [{ ...row(key, where.zh, anchor, before, after), note: noteChange(before, after), isMarkingOnly }]
  })
  const isTold = (anchor: string | null, figure: FoundFigure | null) =>
    figure !== null && told.has(nameOf(anchor, figure))
  const written = changes
    .filter(
      ({ figure, kind, area }) =>
        !figure && kind !== 'moved' && area !== 'people' && area !== 'facts' && area !== 'media',
    )
    .flatMap(({ key, where, anchor, before, after }) =>
      pairNumbers(before ?? '', after ?? '')
        .filter((pair) => !isTold(anchor, pair.before) && !isTold(anchor, pair.after))
        .map((pair, at) => ({
          ...row(`${key}/number/${at}`, where.zh, anchor, pair.before, pair.after),
          note: null,
          isMarkingOnly: false,
        })),
    )
  return [...listed, ...written]
}

const nameOf = (anchor: string | null, { value, unit }: Figure | FoundFigure): string => `${anchor} ${value} ${unit}`

function row(
  key: string,
  where: string,
  anchor: string | null,
  before: Figure | FoundFigure | null,
  after: Figure | FoundFigure | null,
) {
  const change = before && after && before.unit === after.unit ? compareValues(before.value, after.value) : null
  return {
    key,
    where,
    anchor,
    before: before?.text ?? null,
    after: after?.text ?? null,
    unit: after?.unit ?? before?.unit ?? '',
    difference: change && change.difference !== '0' ? change.difference : null,
    percent: change && change.difference !== '0' ? change.percent : null,
  }
}

/** What it measures and how sure we are of it, with what of that changed. */
function noteChange(before: Figure | null, after: Figure | null): string | null {
  const sure = (figure: Figure) => (figure.confirmed ? '已核实' : '未核实')
  const now = after ?? before
  if (!now) return null
  const label =
    before?.label && after && before.label !== after.label ? `${before.label} → ${after.label ?? '未注明'}` : now.label
  const state = before && after && sure(before) !== sure(after) ? `${sure(before)} → ${sure(after)}` : sure(now)
  return [label, state].filter(Boolean).join('，')
}
