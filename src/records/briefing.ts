/**
 * Payload's drafts of one briefing → the content of an edition, blocks still without ids.
 */
import { type Block, EDITION_SCHEMA, type EditionContent, type Section } from '@/domain/edition/edition'
import type { Achievement, Briefing, Media, Outlet, Question, Series, Speaker, Topic } from '@/generated/payload-types'
import { placeOf, readAchievement } from './achievement'
import { readMedia } from './media-file'
import { readPerson } from './person'
import { blocksFromLexical } from './prose'
import { readQuestion } from './question'
import { idsOf, wordsOrNull } from './relation'

/** The newest drafts of a briefing and its parts, and the documents they point to, by id. */
export type Drafts = {
  briefing: Briefing
  /** null while none is chosen. */
  series: Series | null
  achievements: Achievement[]
  questions: Question[]
  speakers: ReadonlyMap<string, Pick<Speaker, 'id' | 'name' | 'slug'>>
  outlets: ReadonlyMap<string, Pick<Outlet, 'id' | 'name'>>
  topics: ReadonlyMap<string, Topic>
  media: ReadonlyMap<string, Media>
}

/**
 * Achievements in the order of section and position, questions by position. `problems` are words for people: prose an
 * edition cannot hold, achievements of a section that does not exist. `lost` figures no longer in their prose.
 */
export function readBriefing(drafts: Drafts): { content: EditionContent; problems: string[]; lost: string[] } {
  const { briefing, series } = drafts
  const lead = blocksFromLexical(briefing.lead)
  const achievements = drafts.achievements
    .map((stored) => ({ ...placeOf(stored), ...readAchievement(stored) }))
    .sort((a, b) => a.section - b.section || a.position - b.position)
  const sections = (briefing.sections ?? []).map((section, index) => ({
    heading: (section.heading ?? '').trim(),
    ...blocksFromLexical(section.prose),
    achievements: achievements.filter((item) => item.section === index + 1).map((item) => item.achievement),
  }))
  const questions = [...drafts.questions]
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map((stored) => readQuestion(stored, drafts.speakers, drafts.outlets))
  const homeless = achievements.filter((item) => item.section > sections.length)
  const people = (chosen: Briefing['presenters']) =>
    (chosen ?? []).map((person) => readPerson(person, drafts.speakers)).filter((person) => person !== null)

  const content: EditionContent = {
    schema: EDITION_SCHEMA,
    series: {
      document: series?.id ?? '',
      slug: series?.slug ?? '',
      title: (series?.title ?? '').trim(),
      description: wordsOrNull(series?.description),
    },
    briefing: {
      document: briefing.id,
      session: briefing.session ?? 0,
      title: (briefing.title ?? '').trim(),
      state: briefing.state ?? 'record',
      transcriptKind: briefing.transcriptKind ?? 'edited',
      heldOn: briefing.heldOn ?? '',
      heldAt: wordsOrNull(briefing.heldAt),
      venue: wordsOrNull(briefing.venue),
      organizer: wordsOrNull(briefing.organizer),
      departments: briefing.departments ?? [],
      topics: idsOf(briefing.topics).flatMap((id) => drafts.topics.get(id)?.name ?? []),
      notice: wordsOrNull(briefing.notice),
    },
    presenters: people(briefing.presenters),
    hosts: people(briefing.hosts),
    keyPoints: (briefing.keyPoints ?? []).map((point) => ({ id: '', text: (point.text ?? '').trim() })),
    lead: lead.blocks,
    sections: sections.map(
      ({ heading, blocks, achievements: items }, index): Section => ({
        id: '',
        number: index + 1,
        heading,
        blocks,
        achievements: items,
      }),
    ),
    questions: questions.map((item) => item.question),
    gallery: listPhotos(briefing).filter((id) => drafts.media.has(id)),
    media: {},
  }
  const used = new Set([...content.gallery, ...imagesIn(content)])
  content.media = Object.fromEntries(
    [...used].flatMap((id) => {
      const stored = drafts.media.get(id)
      return stored ? [[id, readMedia(stored)] as const] : []
    }),
  )
  return {
    content,
    problems: [
      ...lead.problems,
      ...sections.flatMap((section) => section.problems),
      ...achievements.flatMap((item) => item.problems),
      ...questions.flatMap((item) => item.problems),
      ...homeless.map(
        (item) =>
          `工作成效“${item.achievement.lead}”属于第 ${item.section} 部分，但发布词只有 ${sections.length} 个部分。`,
      ),
    ],
    lost: [...achievements, ...questions].flatMap((item) => item.lost),
  }
}

/** Ids of the photos of the briefing as a whole: the gallery, then the slots of the transcript that were filled. */
export const listPhotos = (briefing: Briefing): string[] => [
  ...new Set([...idsOf(briefing.gallery), ...idsOf((briefing.photoSlots ?? []).map(({ media }) => media))]),
]

/** Ids of the photos that stand inside the prose, in reading order. */
export function imagesIn(content: EditionContent): string[] {
  const blocks: Block[] = [
    ...content.lead,
    ...content.sections.flatMap((section) => [
      ...section.blocks,
      ...section.achievements.flatMap((achievement) => achievement.blocks),
    ]),
    ...content.questions.flatMap((question) => [
      ...question.blocks,
      ...question.answers.flatMap((answer) => answer.blocks),
    ]),
  ]
  return blocks.flatMap((block) => (block.kind === 'image' ? [block.media] : []))
}
