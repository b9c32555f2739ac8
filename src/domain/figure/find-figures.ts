/**
 * Finds the statistics in official prose, for the figures of an achievement or an answer and for the transcript's report.
 * Dates, document numbers, hotlines, ranks, grades and names of plans are left out (see classify-numbers).
 * What a figure measures is for people to say; here it is only found, read and placed.
 */
import { classifyNumbers } from './classify-numbers'

/**
 * One statistic as stated. `text` is the words with those that bound them (近1.8万人, 1600余万元, 98.5%以上);
 * `value` the exact decimal string in whole units ("16000000" for 1600余万元, "98.5" for 98.5%);
 * `unit` as written, 百分之 told as %, '' when none is; `qualifier` the word that bounds it as written, null when exact.
 * 达到 is told only where nothing else bounds the number.
 */
export type FoundFigure = {
  text: string
  value: string
  unit: string
  qualifier: string | null
  start: number
  end: number
}

/** The statistics of `text` in order; offsets are UTF-16 units of `text`; empty when there are none. */
export function findFigures(text: string): FoundFigure[] {
  return classifyNumbers(text).flatMap(({ class: kind, text, value, unit, qualifier, start, end }) =>
    kind === 'statistic' && value !== null ? [{ text, value, unit, qualifier, start, end }] : [],
  )
}
