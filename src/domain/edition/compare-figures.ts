/**
 * Which figures were stated anew, dropped or altered: value, unit, qualifier, what it measures, whether a person
 * confirmed it. A figure that only stands elsewhere in its achievement or question has not changed.
 */
import type { Sentence } from '../shared/result'
import { alignInOrder } from './align-texts'
import type { Change } from './change'
import type { EditionContent, Figure } from './edition'
import { placeOfAchievement, placeOfQuestion } from './place-names'

type Holder = { id: string; where: Sentence; figures: Figure[] }

/** In reading order of `next`, then what went with achievements and questions that are gone. */
export function compareFigures(previous: EditionContent | null, next: EditionContent): Change[] {
  const before = new Map((previous ? listHolders(previous) : []).map((holder) => [holder.id, holder]))
  const now = listHolders(next)
  const kept = new Set(now.map((holder) => holder.id))
  const gone = [...before.values()].filter((holder) => !kept.has(holder.id))
  return [
    ...now.flatMap((holder) => compareHolder(before.get(holder.id)?.figures ?? [], holder)),
    ...gone.flatMap((holder) =>
      holder.figures.map((figure, at) =>
        change(`${holder.id}/gone/${at}`, 'removed', holder.where, figure, null, null),
      ),
    ),
  ]
}

function compareHolder(before: Figure[], { id, where, figures }: Holder): Change[] {
  const pairs = alignInOrder(before, figures, sameness)
  const olds = new Map(pairs.map(([old, young]) => [young, old]))
  const kept = new Set(olds.values())
  const present = figures.flatMap((figure, at) => {
    const old = olds.get(figure)
    const anchor = figure.block || id
    const key = `${id}/figure/${at}`
    if (!old) return [change(key, 'added', where, null, figure, anchor)]
    return formOf(old) === formOf(figure) ? [] : [change(key, 'changed', where, old, figure, anchor)]
  })
  const dropped = before.filter((figure) => !kept.has(figure))
  return [...present, ...dropped.map((figure, at) => change(`${id}/gone/${at}`, 'removed', where, figure, null, id))]
}

/** The same words first, then the same indicator or label, then the same paragraph. */
function sameness(old: Figure, young: Figure): number {
  if (old.text === young.text) return 4
  if (old.indicator !== null && old.indicator === young.indicator) return 2
  if (old.label !== null && old.label === young.label) return 2
  return old.block === young.block ? 1 : 0
}

const change = (
  key: string,
  kind: Change['kind'],
  where: Sentence,
  before: Figure | null,
  after: Figure | null,
  anchor: string | null,
): Change => ({
  key,
  kind,
  area: 'figures',
  where,
  before: before && writeFigure(before),
  after: after && writeFigure(after),
  anchor,
  figure: { before, after },
})

function writeFigure({ text, value, unit, qualifier, label, indicator, confirmed }: Figure): string {
  const notes = [
    label,
    `${qualifier ?? ''}${value}${unit}`,
    indicator && `指标 ${indicator}`,
    confirmed ? '已核实' : '未核实',
  ]
  return `${text}（${notes.filter(Boolean).join('，')}）`
}

const formOf = ({ text, value, unit, qualifier, label, indicator, confirmed }: Figure): string =>
  JSON.stringify([text, value, unit, qualifier, label, indicator, confirmed])

const listHolders = (content: EditionContent): Holder[] => [
  ...content.sections.flatMap((section) =>
    section.achievements.map((item) => ({
      id: item.id,
      where: placeOfAchievement(section, item),
      figures: item.figures,
    })),
  ),
  ...content.questions.map((item, index) => ({
    id: item.id,
    where: placeOfQuestion(item, index),
    figures: item.figures,
  })),
]
