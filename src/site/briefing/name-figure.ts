/**
 * What a figure counts, for the list of figures beside an item. Staff's own label comes first; without one the
 * sentence's own words say it, unchanged: those before the figure, or those after where nothing stands before.
 */
import type { Figure } from '@/domain/edition/edition'

const CLAUSE_EDGE = /[，。；：！？,;!?()（）《》“”\n]/
/** 、 parts one figure from the next (128家、310个), but not the words of a list (市、县、乡). */
const EARLIER_FIGURES = /^.*\d[^、]*、/
const LONGEST = 22
/** Half a phrase: it leads up to the number (由…减至…) or is the tail of an enumeration (1.一般公共预算…). */
const FRAGMENT = /^[\d.．、其中]|[由从自至到为的较比占增减升降成]$|^[^\p{Script=Han}]|\d/u
const TELLING = 3

const before = (text: string, start: number): string =>
  text.slice(0, start).split(CLAUSE_EDGE).at(-1)?.replace(EARLIER_FIGURES, '').trim() ?? ''

const after = (text: string, end: number): string =>
  text.slice(end).split(CLAUSE_EDGE).at(0)?.split('、').at(0)?.trim() ?? ''

/**
 * The words for a figure, or null when its sentence has none that are short and whole enough to stand alone: a figure
 * under half a phrase would say something else than its sentence.
 * `text` is the plain text of the block in which it stands.
 */
export function nameFigure(figure: Figure, text: string): string | null {
  if (figure.label) return figure.label
  const words = [before(text, figure.start), after(text, figure.end)].filter(
    (one) => one.length <= LONGEST && !FRAGMENT.test(one),
  )
  return words.find((one) => one.length >= TELLING) ?? null
}
