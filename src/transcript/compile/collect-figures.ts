/**
 * The statistics of everything that was said: each paragraph is read on its own, and the places
 * found are carried over to the decoded text.
 */

import { type FoundFigure, findFigures } from '@/domain/figure/find-figures'
import type { Paragraph } from '../parse/finding'
import type { Tree } from '../transform/tree'

/** In the order of the source. What the host says besides (telephone numbers, courtesies) holds no statistics. */
export function collectFigures(tree: Tree): FoundFigure[] {
  return listSpeech(tree).flatMap((paragraph) =>
    findFigures(paragraph.text).map(({ text, value, unit, qualifier, start, end }) => ({
      text,
      value,
      unit,
      qualifier,
      start: start + paragraph.start,
      end: end + paragraph.start,
    })),
  )
}

/** Every paragraph of the statement, the questions and the answers, in the order of the source. */
const listSpeech = (tree: Tree): Paragraph[] =>
  [
    ...tree.lead,
    ...tree.sections.flatMap((section) => [...section.paragraphs, ...section.items.flatMap((item) => item.paragraphs)]),
    ...tree.questions.flatMap((question) => [
      ...question.paragraphs,
      ...question.answers.flatMap((answer) => answer.paragraphs),
    ]),
  ].sort((one, other) => one.start - other.start)
