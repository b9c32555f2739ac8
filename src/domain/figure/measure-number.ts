/**
 * Takes one measure off the text: bounding word, number, 余/多/几, scale, unit, bounding word — as far as each is there.
 * Says what is written; whether it counts as a statistic is decided in classify-numbers.
 */
import { boundBefore, boundBehind } from './bound-words'
import { readNumber } from './read-number'
import { unitAt } from './unit-words'

/**
 * `start` is the first bounding word or the number, `end` lies behind the last word taken, `numberEnd` behind the number.
 * `value` is null when the number reads as no single value; `unit` is '' when none is written.
 */
export type Measure = {
  start: number
  end: number
  numberEnd: number
  number: string
  value: string | null
  unit: string
  qualifier: string | null
  isBounded: boolean
  isScaled: boolean
}

const DIGIT = '零〇一二两三四五六七八九'

/**
 * A number as one word; one space may stand before 万 and 亿, and 点 only between two numerals.
 * 百 of 百分点 and 千 of 千瓦 belong to the unit.
 */
export const NUMBER_WORD = `(?:\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?(?: (?=[万亿]|[百千][余多万亿]))?|[${DIGIT}十万亿]|百(?!分[之点])|千(?![瓦米克])|(?<=[${DIGIT}十百千万亿])点(?=[${DIGIT}]))+`

const NUMBER = new RegExp(NUMBER_WORD, 'y')
const SHARE = /([百千万])分之/y
const INNER = / ?[余多几]/y
const SCALE = /万亿|[万亿]/y
const RANGE = /\s?(?:[-—~～–]{1,2}|[至到])\s?/y
const SHARE_UNIT: Record<string, string> = { 百: '%', 千: '‰', 万: '‱' }

/** The measure whose number, or whose 百分之, begins at `at` of folded text; null when there is no number. */
export function measureAt(text: string, at: number): Measure | null {
  const share = take(SHARE, text, at)
  const numberStart = at + share.length
  const first = take(NUMBER, text, numberStart)
  if (first === '') return null
  const inner = take(INNER, text, numberStart + first.length)
  const scale = inner ? take(SCALE, text, numberStart + first.length + inner.length) : ''
  const numberEnd = numberStart + first.length + inner.length + scale.length
  const unit = share ? '' : spacedUnitAt(text, numberEnd)
  const isNegative =
    text[at - 1] === '-' && !/[\dA-Za-z%-]/.test(text[at - 2] ?? '') && /^(?:[%‰℃]|个?百分点)/.test(unit)
  const signStart = isNegative ? at - 1 : at
  const unitEnd = numberEnd + unit.length
  const behind = boundBehind(text, unitEnd)
  const before = boundBefore(text, signStart)
  const bound = (before?.bounds ? before.word : '') || inner.trimStart() || behind
  return {
    start: before && (before.bounds || !bound) ? before.start : signStart,
    end: unitEnd + (behind ?? '').length,
    numberEnd,
    number: first.replace(' ', ''),
    value: readNumber((isNegative ? '-' : '') + first.replace(' ', '') + scale),
    unit: share ? (SHARE_UNIT[share.charAt(0)] ?? '') : unit.trimStart(),
    qualifier: bound || (before?.word ?? null),
    isBounded: Boolean(bound),
    isScaled: /[万亿]/.test(first + scale),
  }
}

/**
 * The first end of a range (15～20%, 3—5万人) with what its writer left to the second: unit and scale.
 * Null when `first` opens no range or the second end has nothing to lend.
 */
export function withUnitOfRange(text: string, first: Measure): Measure | null {
  const dash = take(RANGE, text, first.numberEnd)
  const second = dash ? measureAt(text, first.numberEnd + dash.length) : null
  if (!second || second.unit === '') return null
  const scale = /(?:万亿|[万亿])$/.exec(second.number)?.[0] ?? ''
  const coefficient = second.number.slice(0, second.number.length - scale.length)
  const isScaled = scale !== '' && Number(first.number) < Number(coefficient)
  const value = readNumber(first.number + (isScaled ? scale : ''))
  return { ...first, end: first.numberEnd, value, unit: second.unit }
}

/** The unit at `at`, with the one space that may stand before it. */
function spacedUnitAt(text: string, at: number): string {
  const direct = unitAt(text, at)
  if (direct !== '' || text[at] !== ' ') return direct
  const spaced = unitAt(text, at + 1)
  return spaced === '' ? '' : ` ${spaced}`
}

function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
