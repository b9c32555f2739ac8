/** By how much a figure changed: exactly, and as a share of what it was. */
import { writeDecimal } from './read-number'

/** `difference` is a decimal string, negative with a minus; `percent` is rounded to one place, null out of zero. */
export type ValueChange = { difference: string; percent: number | null }

/** Null when one of the two is no decimal string. */
export function compareValues(before: string, after: string): ValueChange | null {
  const [old, young] = [readDecimal(before), readDecimal(after)]
  if (!old || !young) return null
  const places = Math.max(old.places, young.places)
  const scaled = ({ digits, places: own }: Decimal) => digits * 10n ** BigInt(places - own)
  const difference = scaled(young) - scaled(old)
  const isLess = difference < 0n
  const size = (isLess ? -difference : difference).toString()
  const base = Math.abs(Number(before))
  return {
    difference: writeDecimal(isLess ? '-' : '', size, places),
    percent: base === 0 ? null : Math.round(((Number(after) - Number(before)) / base) * 1000) / 10,
  }
}

type Decimal = { digits: bigint; places: number }

function readDecimal(value: string): Decimal | null {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value)
  if (!parts) return null
  const [, sign = '', whole = '', fraction = ''] = parts
  return { digits: BigInt(`${sign}${whole}${fraction}`), places: fraction.length }
}
