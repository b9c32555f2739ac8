/**
 * Permanent ids: a link to a paragraph survives every correction, because a new edition takes over the ids of the
 * last one wherever the text is recognisably the same. An id is never used twice and never given to another text.
 * What counts as the same is decided in `match-texts.ts`; the ids of achievements and questions are given.
 */
import { alignInOrder, shareInCommon } from './align-texts'
import { type Block, blockText, type EditionContent, type Figure, type Section } from './edition'
import { blocksWithFigures, listBlocks, mapBlocks, type PlacedBlock } from './edition-blocks'
import { matchTexts, type Placed, RECOGNISABLE } from './match-texts'

type MintId = (prefix: 'p' | 's' | 'k') => string

/**
 * `next` with an id on every block (`p-…`), section (`s-…`) and key point (`k-…`); whatever ids these come with are
 * ignored. `previous` is the edition before (null: there is none); `mint` gives the part of a new id after the prefix.
 *
 * A figure of `next` names its block as `#n`: the n-th block, from 0, of its achievement, or of its question with the
 * answers following in order. It leaves with that block's id, or '' where there is no such block. A figure that names
 * its block otherwise keeps what it has.
 */
export function carryBlockIds(
  next: EditionContent,
  previous: EditionContent | null,
  mint: () => string,
): EditionContent {
  const taken = new Set([...(previous ? listIds(previous) : []), ...givenIds(next)])
  const mintId: MintId = (prefix) => {
    const first = `${prefix}-${mint()}`
    let id = first
    for (let n = 2; taken.has(id); n++) id = `${first}-${n}`
    taken.add(id)
    return id
  }
  const sections = carrySectionIds(next.sections, previous?.sections ?? [], mintId)
  const keyPoints = carryPointIds(next.keyPoints, previous?.keyPoints ?? [], mintId)
  return placeFigures(carryProseIds({ ...next, sections, keyPoints }, previous, mintId))
}

/** A section is the same by its heading, else by what it holds. */
function carrySectionIds(next: Section[], previous: Section[], mintId: MintId): Section[] {
  const asText = (section: Section) => ({ container: 'sections', text: section.heading, fixed: false, section })
  const matched = matchTexts(previous.map(asText), next.map(asText))
  const carried = new Map([...matched].map(([young, old]) => [young.section, old.section]))
  const kept = new Set(carried.values())
  const retitled = alignInOrder(
    previous.filter((section) => !kept.has(section)),
    next.filter((section) => !carried.has(section)),
    (old, young) => {
      const share = shareInCommon(holdings(old), holdings(young))
      return share >= RECOGNISABLE ? share : 0
    },
  )
  for (const [old, young] of retitled) carried.set(young, old)
  return next.map((section) => ({ ...section, id: carried.get(section)?.id ?? mintId('s') }))
}

const holdings = (section: Section): string[] => [
  ...section.achievements.map((achievement) => achievement.document),
  ...section.blocks.map((block) => asPlaced({ container: '', block }).text),
]

type Points = EditionContent['keyPoints']

function carryPointIds(next: Points, previous: Points, mintId: MintId): Points {
  const asText = (point: Points[number]) => ({ container: 'keyPoints', text: point.text, fixed: false, id: point.id })
  const news = next.map(asText)
  const matched = matchTexts(previous.map(asText), news)
  return news.map((point) => ({ id: matched.get(point)?.id ?? mintId('k'), text: point.text }))
}

function carryProseIds(next: EditionContent, previous: EditionContent | null, mintId: MintId): EditionContent {
  const news = listBlocks(next).map(asPlaced)
  const matched = matchTexts(previous ? listBlocks(previous).map(asPlaced) : [], news)
  const ids = news.map((placed) => matched.get(placed)?.id ?? mintId('p')).values()
  return mapBlocks(next, (block) => ({ ...block, id: ids.next().value ?? '' }))
}

const asPlaced = ({ container, block }: PlacedBlock): Placed & { id: string } =>
  block.kind === 'image'
    ? { container, text: block.media, fixed: true, id: block.id }
    : { container, text: blockText(block), fixed: false, id: block.id }

function placeFigures(content: EditionContent): EditionContent {
  return {
    ...content,
    sections: content.sections.map((section) => ({
      ...section,
      achievements: section.achievements.map((achievement) => ({
        ...achievement,
        figures: achievement.figures.map((figure) => placeFigure(figure, blocksWithFigures(achievement))),
      })),
    })),
    questions: content.questions.map((question) => ({
      ...question,
      figures: question.figures.map((figure) => placeFigure(figure, blocksWithFigures(question))),
    })),
  }
}

const placeFigure = (figure: Figure, blocks: readonly Block[]): Figure =>
  figure.block.startsWith('#') ? { ...figure, block: blocks[Number(figure.block.slice(1))]?.id ?? '' } : figure

/** Ids of achievements and questions: given by their documents, never minted here. */
const givenIds = (content: EditionContent): string[] => [
  ...content.sections.flatMap((section) => section.achievements.map((achievement) => achievement.id)),
  ...content.questions.map((question) => question.id),
]

const listIds = (content: EditionContent): string[] => [
  ...givenIds(content),
  ...listBlocks(content).map(({ block }) => block.id),
  ...content.sections.map((section) => section.id),
  ...content.keyPoints.map((point) => point.id),
]
