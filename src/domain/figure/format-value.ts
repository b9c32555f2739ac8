/**
 * Prints a figure's value for readers, grouped by 万 and 亿 as official copy does.
 * Never rounds: what is printed reads back as the same value.
 */
import { writeDecimal } from './read-number'

const SCALES = [
  { word: '万亿', power: 12 },
  { word: '亿', power: 8 },
  { word: '万', power: 4 },
] as const

/**
 * Prints a decimal string with 万, 亿 or 万亿: `16000000` → `1600万`, `10075650` → `1007.565万`, `18162` → `18162`.
 * A scale is used only while it leaves at most one more digit behind the point than before it,
 * so that a full count stays a full count. Anything but a decimal string comes back unchanged.
 */
export function formatValue(value: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value)
  if (!parts) return value
  const [, sign = '', whole = '', fraction = ''] = parts
  for (const { word, power } of SCALES) {
    if (whole.length <= power) continue
    const scaled = writeDecimal(sign, whole + fraction, fraction.length + power)
    const decimals = scaled.split('.')[1]?.length ?? 0
    if (decimals <= whole.length - power + 1) return scaled + word
  }
  return value
}
