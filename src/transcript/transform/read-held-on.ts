/**
 * When the briefing was held. The day it took place is not the day the page was published:
 * a publication date only helps out with the year. Dates are calendar dates of the place.
 */
import { PAGE_INFO } from '../parse/find-noise'
import type { Source } from '../source'
import { plainDigits, readNumeral } from './read-numeral'
import type { Tree } from './tree'

type HeldOn = { year: number | null; month: number; day: number }

const ARABIC = /(?:(\d{4})\s?[年\-/.]\s?)?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})(?:日|(?=\s\d{1,2}:)|$)/
const CHINESE = /([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/

/** The first date in `text`; null when there is none or it is no day of the calendar. */
export function readDate(text: string): HeldOn | null {
  const plain = plainDigits(text)
  const arabic = ARABIC.exec(plain)
  const chinese = arabic ? null : CHINESE.exec(plain)
  const year = arabic?.[1] ? Number(arabic[1]) : null
  const month = arabic ? Number(arabic[2]) : readNumeral(chinese?.[1] ?? '')
  const day = arabic ? Number(arabic[3]) : readNumeral(chinese?.[2] ?? '')
  return month && day && isDay(year ?? 2000, month, day) ? { year, month, day } : null
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * `YYYY-MM-DD`, `--MM-DD` when no year is stated anywhere, null without a date. A year in the source
 * wins over `year`, which staff give for a source that has none.
 */
export function readHeldOn(tree: Tree, source: Source, year?: number): string | null {
  const slice = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end)
  const dates = (texts: string[]) => texts.map(readDate).filter((date) => date !== null)

  const stamps = tree.dropped.filter(({ reason }) => reason === '图文直播的时间').slice(0, 1)
  const held = dates([
    ...tree.facts.filter(({ fact }) => fact === 'date').map(({ value }) => value),
    ...tree.lead.slice(0, 3).map(({ text }) => text.slice(0, 40)),
    ...tree.title.map(({ text }) => text),
    ...stamps.map(slice),
  ])
  const [first] = held
  if (!first) return null

  const published = dates(tree.dropped.filter(({ reason }) => reason === PAGE_INFO).map(slice))
  const stated = first.year ?? held.find((date) => isSameDay(date, first) && date.year)?.year
  return writeDate({ ...first, year: stated ?? year ?? yearBefore(first, published) })
}

const isSameDay = (one: HeldOn, other: HeldOn): boolean => one.month === other.month && one.day === other.day

/** A page is published on the day of the briefing or within the year after it. */
function yearBefore(held: HeldOn, published: readonly HeldOn[]): number | null {
  const page = published.find((date) => date.year !== null)
  if (!page?.year) return null
  const isEarlier = held.month * 100 + held.day <= page.month * 100 + page.day
  return isEarlier ? page.year : page.year - 1
}

function writeDate({ year, month, day }: HeldOn): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
