/**
 * Reads one number as Chinese official prose writes it: 1007.565万, 1亿2000万, 两千零五, 九十八点五.
 * Exact: whole units as a decimal string, by integer arithmetic, never through a float.
 * What could mean two things (三四, 十四五, 两万三) is not read. Bounding words are not its business.
 */
import { foldText } from './fold-text'

const DIGITS = '零一二三四五六七八九'
const POWERS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** Longer words are no number anybody wrote; the limit keeps integer arithmetic cheap. */
const LONGEST = 40

const DECIMAL = /^(-?)(.+?)[.点]([0-9零一二三四五六七八九]+)([十百千万亿]*)$/
const PLACE = '([0-9]+|[一二三四五六七八九])'
const BELOW_MYRIAD = new RegExp(`^(零?)(?:${PLACE}千)?(零?)(?:${PLACE}百)?(零?)(?:${PLACE}?(十))?(零?)${PLACE}?$`)

/**
 * Reads a number written with digits, Chinese numerals, or both with 十百千万亿.
 *
 * @param words the number alone: no unit, no 余 or 近; a leading minus is read
 * @returns the value in whole units without needless zeros (`"1.80万"` → `"18000"`), null when it is no single number
 */
export function readNumber(words: string): string | null {
  if (words.length > LONGEST) return null
  const plain = foldText(words).replaceAll('两', '二').replaceAll('〇', '零')
  const decimal = DECIMAL.exec(plain)
  if (decimal) {
    const [, sign = '', head = '', fraction = '', scale = ''] = decimal
    const whole = readWhole(head)
    if (whole === null) return null
    const digits = fraction.replace(/[零一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)))
    const power = [...scale].reduce((sum, word) => sum + (POWERS[word] ?? 0), 0)
    return writeDecimal(sign, whole.toString() + digits, digits.length - power)
  }
  const isNegative = plain.startsWith('-')
  const whole = readWhole(isNegative ? plain.slice(1) : plain)
  return whole === null ? null : writeDecimal(isNegative ? '-' : '', whole.toString(), 0)
}

/** The decimal string of `digits` with its last `places` behind the point (fewer than none: zeros are added). */
export function writeDecimal(sign: string, digits: string, places: number): string {
  const padded = places > 0 ? digits.padStart(places + 1, '0') : digits + '0'.repeat(-places)
  const point = padded.length - Math.max(places, 0)
  const whole = padded.slice(0, point).replace(/^0+(?=\d)/, '')
  const fraction = padded.slice(point).replace(/0+$/, '')
  const value = fraction ? `${whole}.${fraction}` : whole
  return value === '0' ? '0' : sign + value
}

function readWhole(words: string): bigint | null {
  return splitAt(words, '亿', 100_000_000n, (part) => splitAt(part, '万', 10_000n, readBelowMyriad))
}

function splitAt(words: string, word: '万' | '亿', size: bigint, read: (part: string) => bigint | null): bigint | null {
  const at = words.indexOf(word)
  if (at < 0) return read(words)
  const head = words.slice(0, at)
  const tail = words.slice(at + 1)
  // 两万三 is 23000 to some readers and a slip to others; a scale without a number may only open one.
  if (/^(?:\d|[一二三四五六七八九])$|^[百千万]/.test(tail)) return null
  const many = head === '' ? 1n : read(head)
  const rest = tail === '' ? 0n : read(tail)
  return many === null || rest === null || rest >= size ? null : many * size + rest
}

function readBelowMyriad(words: string): bigint | null {
  if (/^\d+(?:,\d{3})*$/.test(words)) return BigInt(words.replaceAll(',', ''))
  if (words === '百') return 100n
  if (words === '千') return 1000n
  if (words === '零') return 0n
  const places = BELOW_MYRIAD.exec(words)
  if (!places || words === '') return null
  const [, , thousands, , hundreds, , tens, ten, zero, ones] = places
  const skipsTens = (thousands || hundreds) && !ten && !places[3] && !places[5] && !zero
  if (ones && skipsTens) return null
  const tensDigit = ten ? (tens ?? '一') : undefined
  return place(thousands) * 1000n + place(hundreds) * 100n + place(tensDigit) * 10n + place(ones)
}

function place(digit: string | undefined): bigint {
  if (!digit) return 0n
  return /^\d/.test(digit) ? BigInt(digit) : BigInt(DIGITS.indexOf(digit))
}
