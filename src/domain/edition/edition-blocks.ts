/**
 * The one order in which an edition is read: lead, then each section with its achievements, then each question with
 * its answers. Whatever walks the blocks of an edition walks them here, so that all agree on order and containers.
 */
import type { Achievement, Block, EditionContent, Question } from './edition'

/**
 * A block and the container it stands in: `lead`, `section:` + the section's id, `achievement:` + its document,
 * `question:` + its document. A question and its answers are one container, in reading order.
 */
export type PlacedBlock = { container: string; block: Block }

/** All blocks in reading order. */
export function listBlocks(content: EditionContent): PlacedBlock[] {
  const placed: PlacedBlock[] = []
  mapBlocks(content, (block, container) => {
    placed.push({ container, block })
    return block
  })
  return placed
}

/** The same edition with each block replaced by what `replace` makes of it, called in reading order. */
export function mapBlocks(
  content: EditionContent,
  replace: (block: Block, container: string) => Block,
): EditionContent {
  const within = (blocks: Block[], container: string) => blocks.map((block) => replace(block, container))
  return {
    ...content,
    lead: within(content.lead, 'lead'),
    sections: content.sections.map((section) => ({
      ...section,
      blocks: within(section.blocks, `section:${section.id}`),
      achievements: section.achievements.map((achievement) => ({
        ...achievement,
        blocks: within(achievement.blocks, `achievement:${achievement.document}`),
      })),
    })),
    questions: content.questions.map((question) => ({
      ...question,
      blocks: within(question.blocks, `question:${question.document}`),
      answers: question.answers.map((answer) => ({
        ...answer,
        blocks: within(answer.blocks, `question:${question.document}`),
      })),
    })),
  }
}

/** The blocks in which the figures of an achievement or a question stand, in reading order (answers included). */
export const blocksWithFigures = (holder: Achievement | Question): Block[] =>
  'answers' in holder ? [...holder.blocks, ...holder.answers.flatMap((answer) => answer.blocks)] : holder.blocks
