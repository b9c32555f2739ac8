/** The table of contents of a session, from the edition alone. Items are in reading order; nothing to list is []. */
import { blockText, type EditionContent, type Question } from '@/domain/edition/edition'
import { messages } from '../messages/messages'
import { chineseNumeral, headline } from '../messages/print-forms'
import { nameAsker } from './question-item'

/** Where the questions begin; the only address on a session page that is not an id of the edition. */
export const QUESTIONS_ID = 'questions'

export type ContentsEntry = { id: string; text: string; parts: ContentsEntry[] }

/** The longest that one line of the contents can show; the style sheet ends the line where it is full. */
const LINE = 40

function nameQuestion(question: Question): string {
  const words = Array.from(question.blocks.map(blockText).join(' ')).slice(0, LINE).join('')
  return words ? `${question.outlet ?? messages.reporter}：${words}` : nameAsker(question)
}

export function listContents({ sections, questions }: EditionContent): ContentsEntry[] {
  const parts = sections
    .filter((section) => section.heading)
    .map(({ id, number, heading, achievements }) => ({
      id,
      text: `${chineseNumeral(number)}、${heading}`,
      parts: achievements.filter(({ lead }) => lead).map(({ id, lead }) => ({ id, text: headline(lead), parts: [] })),
    }))
  if (questions.length === 0) return parts
  const asked = questions.map((question) => ({ id: question.id, text: nameQuestion(question), parts: [] }))
  return [...parts, { id: QUESTIONS_ID, text: messages.questions, parts: asked }]
}
