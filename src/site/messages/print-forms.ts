/**
 * Dates, numbers and headlines as a Chinese newspaper prints them. Times are those of Asia/Shanghai (UTC+8, no summer
 * time since 1992), wherever the server stands.
 */

const zoned = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** `2022年10月13日` for a calendar date `2022-10-13`; what is none is given back as it is. */
export function chineseDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : date
}

function shanghaiParts(instant: string): Record<string, string> {
  return Object.fromEntries(zoned.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
}

/** `2022年10月14日`, for an instant in ISO 8601. */
export const chineseDay = (instant: string): string => chineseTime(instant).slice(0, -6)

/** `2022年10月14日 09:05`, for an instant in ISO 8601. */
export function chineseTime(instant: string): string {
  const { year, month, day, hour, minute } = shanghaiParts(instant)
  return `${chineseDate(`${year}-${month}-${day}`)} ${hour}:${minute}`
}

/** `2022-10-14 09:05`: the form that 国办发〔2017〕47号 asks for in the PubDate tag. */
export function pubDate(instant: string): string {
  const { year, month, day, hour, minute } = shanghaiParts(instant)
  return `${year}-${month}-${day} ${hour}:${minute}`
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** A sentence as a headline: without the full stop that ends it in the text. */
export const headline = (sentence: string): string => sentence.replace(/。$/, '')

/** 一 to 九十九, for the numbers of sections; beyond that the digits themselves. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number)
  const tens = Math.floor(number / 10)
  const ones = DIGITS[number % 10] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones}`
}
