/**
 * Gives every number of a text its class, so that a figure list holds statistics and nothing else.
 * Words decide, in this order: habits of prose (dates, document numbers, ranks …), titles and names, then measures.
 * Knows no indicator and compares nothing.
 */
import { classByRule, type NumberClass } from './class-rules'
import { foldText } from './fold-text'
import { type Measure, measureAt, NUMBER_WORD, withUnitOfRange } from './measure-number'
import { quotedSpans, type Span } from './quoted-spans'

/** A number in its place. `value`, `unit` and `qualifier` are told of statistics only (else null, '', null). */
export type ClassifiedNumber = {
  class: NumberClass
  text: string
  value: string | null
  unit: string
  qualifier: string | null
  start: number
  end: number
}

/** Shares and multiples are figures however small the Chinese numeral: 百分之三, 三成, 一倍, 翻两番. */
const SHARES = new Set(['%', '‰', '‱', '个百分点'])
const MULTIPLES = new Set(['成', '倍', '番'])

/** Chinese numerals up to ten order the prose (三项举措, 两个方面) more often than they count. */
const LARGEST_STRUCTURAL = 10n

/**
 * Every number of `text`, digits and Chinese numerals, in order and without overlap.
 * Offsets are UTF-16 units of `text`; empty when it holds no number.
 */
export function classifyNumbers(text: string): ClassifiedNumber[] {
  const folded = foldText(text)
  const spans = quotedSpans(folded)
  const numberStart = new RegExp(`[百千万]分之(?=[\\d零一二两三四五六七八九十百])|${NUMBER_WORD}`, 'g')
  const found: ClassifiedNumber[] = []
  let span = 0
  for (let match = numberStart.exec(folded); match; match = numberStart.exec(folded)) {
    while (spans[span] && isBehind(spans[span], match.index)) span++
    const number = classifyAt(folded, match.index, match.index + match[0].length, isInside(spans, span, match.index))
    const start = Math.max(number.start, found.at(-1)?.end ?? 0)
    found.push({ ...number, start, text: text.slice(start, number.end) })
    numberStart.lastIndex = Math.max(number.end, match.index + 1)
  }
  return found
}

function classifyAt(text: string, at: number, wordEnd: number, isQuoted: boolean): Omit<ClassifiedNumber, 'text'> {
  const other = (name: NumberClass, end: number) =>
    ({ class: name, value: null, unit: '', qualifier: null, start: at, end }) as const
  const ruled = classByRule(text, at)
  if (ruled) return other(ruled.class, ruled.end)
  if (isQuoted) return other('named-number', wordEnd)
  const written = measureAt(text, at)
  if (!written) return other('noise', wordEnd)
  const measure = written.unit === '' && !written.isScaled ? (withUnitOfRange(text, written) ?? written) : written
  const reason = whyNotStatistic(text, at, measure)
  if (reason) return other(reason, wordEnd)
  const { value, unit, qualifier, start, end } = measure
  return { class: 'statistic', value, unit, qualifier, start, end }
}

function whyNotStatistic(text: string, at: number, measure: Measure): NumberClass | null {
  const { value, unit, numberEnd, isBounded, isScaled, number } = measure
  if (/\d/.test(number)) {
    if (value !== null && (unit !== '' || isScaled)) return null
    const isCode = /[A-Za-z]-?$/.test(text.slice(Math.max(at - 2, 0), at)) || /[A-Za-z]/.test(text[numberEnd] ?? '')
    return isCode ? 'identifier' : 'noise'
  }
  if (value === null) return unit === '' ? 'idiom' : 'vague'
  if (SHARES.has(unit)) return null
  // 百年, 千家万户, 零距离: without a digit of its own such a word counts only when something bounds it (百余家).
  const isBare = /^[百千万亿零]/.test(number)
  const doubles = unit !== '番' || /翻[了两]?$/.test(text.slice(Math.max(at - 2, 0), at))
  if (MULTIPLES.has(unit) && !isBare && doubles) return null
  const isLarge = BigInt(value.split('.')[0] ?? '0') > LARGEST_STRUCTURAL
  if (unit === '' || isBare) return isBounded && isLarge ? null : 'idiom'
  return isLarge || (isBounded && value !== '1') ? null : 'idiom'
}

const isBehind = (span: Span | undefined, at: number): boolean => span !== undefined && span.end <= at

/** Whether any span from `first` on holds `at`; spans are sorted, and those before `first` have ended. */
function isInside(spans: Span[], first: number, at: number): boolean {
  for (let index = first; index < spans.length; index++) {
    const span = spans[index]
    if (!span || span.start > at) return false
    if (at < span.end) return true
  }
  return false
}
