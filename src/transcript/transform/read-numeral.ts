/**
 * Small whole numbers as transcripts write them: 4, ４, 四, 十二, 二十. For session numbers and
 * dates only; figures in prose have their own scanner in `domain/figure`.
 */

const DIGITS = '〇一二三四五六七八九'

/** Full-width digits as plain ones; every other character stays, and so do all offsets. */
export const plainDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** The number from 1 to 999 that `text` writes; null for anything else. */
export function readNumeral(text: string): number | null {
  const plain = plainDigits(text)
  if (/^\d{1,3}$/.test(plain)) return Number(plain) || null
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(text)
  if (tens) return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0)
  return /^[一二三四五六七八九]$/.test(text) ? DIGITS.indexOf(text) : null
}
