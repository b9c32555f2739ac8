/** How a piece of the text is called on the screen and to a screen reader. */
import { chineseNumeral } from '@/domain/edition/place-names'
import { type Outline, readKey, type WholeText } from '@/domain/text/whole-text'

const LONGEST = 28

const shorten = (words: string): string =>
  [...words].length > LONGEST ? `${[...words].slice(0, LONGEST).join('')}…` : words

/** 导语, 一、接得更快, 接通率稳步提高, 第 3 问, 第 3 问答问 2. Never empty. */
export function nameOfPiece({ outline, pieces }: WholeText, key: string): string {
  const { kind, id, answer } = readKey(key)
  const piece = pieces[key]
  if (kind === 'lead') return '导语'
  if (kind === 'key-points') return '要点'
  if (piece?.kind === 'section') return `${numeralOf(outline, id)}、${shorten(piece.heading) || '未写标题'}`
  if (piece?.kind === 'achievement') return shorten(piece.lead) || '未写提要句'
  const number = outline.questions.findIndex((question) => question.id === id) + 1
  if (kind === 'question') return `第 ${number} 问`
  const answers = outline.questions[number - 1]?.answers ?? []
  return answers.length > 1 ? `第 ${number} 问答问 ${answers.indexOf(answer) + 1}` : `第 ${number} 问答问`
}

const numeralOf = (outline: Outline, section: string): string =>
  chineseNumeral(outline.sections.findIndex(({ id }) => id === section) + 1)

/** What a screen reader is told after a move. */
export function tellMove(text: WholeText, key: string): string {
  const { kind, id } = readKey(key)
  const name = nameOfPiece(text, key)
  if (kind === 'achievement') {
    const section = text.outline.sections.find(({ achievements }) => achievements.includes(id))
    if (!section) return ''
    return `“${name}”现在是第${numeralOf(text.outline, section.id)}部分的第 ${section.achievements.indexOf(id) + 1} 项`
  }
  if (kind === 'section') return `已移动，现在是“${name}”`
  return `已移动，现在是${name}`
}

/** The id of a piece's element, and the fragment that leads to it. */
export const anchorOfPiece = (key: string): string => key.replace(/\//g, '-')
