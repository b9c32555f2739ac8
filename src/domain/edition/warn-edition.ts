/**
 * What an editor should look at before submitting, and a reviewer before signing: gaps that do not block. The list
 * is shown beside the edition; a series' plan may turn any of its codes into a condition.
 */
import type { Sentence } from '../shared/result'
import { type Achievement, type Block, blockText, type EditionContent, type Question } from './edition'
import { blocksWithFigures, listBlocks } from './edition-blocks'

/** `anchor` is the id of the place on the page (`p-…`, `a-…`, …), null when it concerns the whole or something absent. */
export type Warning = { code: string; sentence: Sentence; anchor: string | null }

/** Figures of the tables whose words their prose no longer has: they stay out of the edition, which must be seen. */
export const warnLostFigures = (words: readonly string[]): Warning[] =>
  words.map((text) =>
    warning(
      'figure-lost',
      `数据“${text || '（空）'}”在正文中已找不到，不会随稿发布。请改正数据表，或核对正文。`,
      `The figure “${text}” is no longer in its text and will not be part of the edition. Correct the table or the text.`,
      null,
    ),
  )

/** Every warning in reading order, those about the whole record first; empty: nothing stands out. */
export function warnEdition(content: EditionContent): Warning[] {
  return [
    ...warnFacts(content),
    ...content.sections.flatMap((section) => [
      ...(section.blocks.length + section.achievements.length === 0
        ? [
            warning(
              'section-empty',
              `“${section.heading}”部分没有内容。`,
              `Section “${section.heading}” is empty.`,
              section.id,
            ),
          ]
        : []),
      ...section.achievements.flatMap(warnAchievement),
    ]),
    ...content.questions.flatMap(warnQuestion),
    ...warnMedia(content),
  ]
}

const warning = (code: string, zh: string, en: string, anchor: string | null = null): Warning => ({
  code,
  sentence: { zh, en },
  anchor,
})

const isBlank = (text: string | null): boolean => text === null || text.trim() === ''

function warnFacts({ briefing, presenters, hosts, keyPoints, lead }: EditionContent): Warning[] {
  const warnings: Warning[] = []
  if (isBlank(briefing.organizer))
    warnings.push(warning('organizer-missing', '没有填写主办单位。', 'The organizer is missing.'))
  if (isBlank(briefing.venue)) warnings.push(warning('venue-missing', '没有填写地点。', 'The venue is missing.'))
  if (hosts.length === 0) warnings.push(warning('host-missing', '没有填写主持人。', 'The host is missing.'))
  for (const person of [...presenters, ...hosts]) {
    if (person.posts.length === 0) {
      warnings.push(
        warning('posts-missing', `${person.name}没有填写当日职务。`, `${person.name} has no post of that day.`),
      )
    }
  }
  if (briefing.state !== 'record') return warnings
  if (lead.length === 0) warnings.push(warning('lead-missing', '没有导语。', 'There is no lead.'))
  if (keyPoints.length < 3 || keyPoints.length > 5) {
    warnings.push(
      warning(
        'key-points',
        `要点有 ${keyPoints.length} 条，建议三至五条。`,
        `There are ${keyPoints.length} key points; three to five are usual.`,
      ),
    )
  }
  return warnings
}

function warnAchievement(achievement: Achievement): Warning[] {
  const empty = isBlank(achievement.lead) && achievement.blocks.every((block) => isBlank(blockText(block)))
  return [
    ...(empty
      ? [warning('achievement-empty', '有一项工作成效没有文字。', 'An achievement has no text.', achievement.id)]
      : []),
    ...warnFigures(achievement),
  ]
}

function warnQuestion(question: Question, index: number): Warning[] {
  const nth = index + 1
  const isAnswered = question.answers.some((answer) => answer.blocks.length > 0)
  const warnings: Warning[] = []
  const warn = (code: string, zh: string, en: string) =>
    warnings.push(warning(code, `第 ${nth} 问${zh}`, `Question ${nth} ${en}`, question.id))
  if (isBlank(question.outlet)) warn('outlet-missing', '没有填写提问媒体。', 'names no outlet.')
  if (question.blocks.length === 0) warn('question-empty', '没有提问的内容。', 'has no text.')
  if (!isAnswered) warn('answer-missing', '没有答复。', 'has no answer.')
  if (question.answers.some((answer) => answer.speaker === null)) {
    warn('answer-speaker-missing', '有一段答复没有写明答复人。', 'has an answer without a speaker.')
  }
  return [...warnings, ...warnFigures(question)]
}

function warnFigures(holder: Achievement | Question): Warning[] {
  const blocks = new Map(blocksWithFigures(holder).map((block): [string, Block] => [block.id, block]))
  return holder.figures.flatMap((figure) => {
    const block = blocks.get(figure.block)
    const stands = block !== undefined && blockText(block).slice(figure.start, figure.end) === figure.text
    const anchor = stands ? figure.block : holder.id
    return [
      ...(stands
        ? []
        : [
            warning(
              'figure-misplaced',
              `数据“${figure.text}”在正文中找不到。`,
              `The figure “${figure.text}” is not found in the text.`,
              anchor,
            ),
          ]),
      ...(figure.confirmed
        ? []
        : [
            warning(
              'figure-unconfirmed',
              `数据“${figure.text}”尚未核实。`,
              `The figure “${figure.text}” is not confirmed.`,
              anchor,
            ),
          ]),
    ]
  })
}

function warnMedia(content: EditionContent): Warning[] {
  const places = new Map(
    listBlocks(content).flatMap(({ block }) => (block.kind === 'image' ? [[block.media, block.id] as const] : [])),
  )
  return Object.entries(content.media)
    .filter(([, media]) => isBlank(media.alt))
    .map(([id]) =>
      warning(
        'alt-missing',
        '有一张图片没有文字说明（替代文本）。',
        'An image has no text alternative.',
        places.get(id) ?? null,
      ),
    )
}
