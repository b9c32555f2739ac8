/**
 * How a place in an edition is called in a list of changes, so that a reviewer finds it on the page:
 * 第二部分 · 管网更新提速, 第 3 问 · 云河日报. Both languages; headings stay as they are written.
 */
import type { Sentence } from '../shared/result'
import type { Achievement, Question, Section } from './edition'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const LONGEST_TITLE = 24

export const place = (zh: string, en: string): Sentence => ({ zh, en })

/** A place within another: 第二部分 · 荣誉. */
export const within = (outer: Sentence, zh: string, en: string): Sentence =>
  place(`${outer.zh} · ${zh}`, `${outer.en} · ${en}`)

export const placeOfSection = (section: Section): Sentence =>
  place(`第${chineseNumeral(section.number)}部分`, `Part ${section.number}`)

export function placeOfAchievement(section: Section, achievement: Achievement): Sentence {
  const title = shorten(achievement.lead.replace(/[。；：，,.;:]+$/u, ''))
  return within(placeOfSection(section), title || '工作成效', title || 'Achievement')
}

/** `index` counts from 0. */
export function placeOfQuestion(question: Question, index: number): Sentence {
  const outer = place(`第 ${index + 1} 问`, `Question ${index + 1}`)
  return question.outlet ? within(outer, question.outlet, question.outlet) : outer
}

/** 1 to 99 as written in headings (二十一); anything else in digits. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return ones === 0 ? head : head + DIGITS[ones]
}

const shorten = (title: string): string => (title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title)
