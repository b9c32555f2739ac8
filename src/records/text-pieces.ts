/**
 * Payload's drafts of one briefing → its text as one page of pieces, and back into drafts for the checklist.
 */
import {
  achievementKey,
  answerKey,
  isSame,
  KEY_POINTS,
  LEAD,
  type Outline,
  type Piece,
  type Prose,
  questionKey,
  type SavedText,
  sectionKey,
  type WholeText,
} from '@/domain/text/whole-text'
import type { Achievement, Briefing, Question } from '@/generated/payload-types'
import { placeOf } from './achievement'
import type { Drafts } from './briefing'
import { blocksFromLexical } from './prose'
import { idOf } from './relation'
import { listPlaces } from './text-changes'

type Stored = { briefing: Briefing; achievements: readonly Achievement[]; questions: readonly Question[] }

const proseOf = (state: unknown): Prose => (state ?? null) as Prose

/** Rows are known by their ids; an old row without one by its place. */
const rowId = (row: { id?: string | null }, index: number): string => row.id ?? `row-${index + 1}`

/** The newest drafts as pieces and outline, each document with its revision and place. */
export function textOf({ briefing, achievements, questions }: Stored): SavedText {
  const sections = briefing.sections ?? []
  const placed = achievements
    .map((stored) => ({ stored, ...placeOf(stored) }))
    .sort((a, b) => a.section - b.section || a.position - b.position)
  const asked = [...questions].sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
  const idsOf = (belongs: (section: number) => boolean) =>
    placed.filter(({ section }) => belongs(section)).map(({ stored }) => stored.id)
  const outline: Outline = {
    sections: sections.map((row, index) => ({
      id: rowId(row, index),
      achievements: idsOf((section) => section === index + 1),
    })),
    homeless: idsOf((section) => section < 1 || section > sections.length),
    questions: asked.map(({ id, answers }) => ({ id, answers: (answers ?? []).map(rowId) })),
  }
  const pieces: [string, Piece][] = [
    [LEAD, { kind: 'lead', prose: proseOf(briefing.lead) }],
    [KEY_POINTS, { kind: 'key-points', points: (briefing.keyPoints ?? []).map(({ text }) => text ?? '') }],
    ...sections.map((row, index): [string, Piece] => [
      sectionKey(rowId(row, index)),
      { kind: 'section', heading: row.heading ?? '', prose: proseOf(row.prose) },
    ]),
    ...achievements.map(({ id, lead, prose }): [string, Piece] => [
      achievementKey(id),
      { kind: 'achievement', lead: lead ?? '', prose: proseOf(prose) },
    ]),
    ...questions.flatMap(piecesOfQuestion),
  ]
  return {
    briefing: briefing.id,
    text: { outline, pieces: Object.fromEntries(pieces) },
    revisions: Object.fromEntries(
      [briefing, ...achievements, ...questions].map(({ id, revision }) => [id, revision ?? 0]),
    ),
    places: Object.fromEntries([
      ...achievements.map((stored) => [stored.id, placeOf(stored)] as const),
      ...questions.map(({ id, position }) => [id, { section: 0, position: position ?? 0 }] as const),
    ]),
  }
}

function piecesOfQuestion(stored: Question): [string, Piece][] {
  const { id, summary, outlet, journalist, followUp, question, answers } = stored
  return [
    [
      questionKey(id),
      {
        kind: 'question',
        summary: summary ?? '',
        outlet: idOf(outlet),
        journalist: journalist ?? '',
        followUp: followUp ?? false,
        prose: proseOf(question),
      },
    ],
    ...(answers ?? []).map((row, index): [string, Piece] => [
      answerKey(id, rowId(row, index)),
      { kind: 'answer', speaker: idOf(row.speaker), posts: row.posts ?? [], prose: proseOf(row.prose) },
    ]),
  ]
}

/**
 * The drafts as they would be if `text` were saved now: what the checklist looks at before anything is. New parts
 * stand under their provisional ids.
 */
export function draftsWith(drafts: Drafts, saved: SavedText, text: WholeText): Drafts {
  const { outline, pieces } = text
  const places = listPlaces(saved, outline)
  const achievements = new Map(drafts.achievements.map((stored) => [stored.id, stored]))
  const questions = new Map(drafts.questions.map((stored) => [stored.id, stored]))
  const points = pieces[KEY_POINTS]
  const own = (id: string) => ({ id, briefing: drafts.briefing.id, updatedAt: '', createdAt: '', ...places[id] })
  return {
    ...drafts,
    briefing: {
      ...drafts.briefing,
      lead: richText(pieces[LEAD]),
      keyPoints: (points?.kind === 'key-points' ? points.points : []).map((words) => ({ text: words })),
      sections: outline.sections.map(({ id }) => {
        const piece = pieces[sectionKey(id)]
        return { id, heading: piece?.kind === 'section' ? piece.heading : '', prose: richText(piece) }
      }),
    },
    achievements: [...outline.sections.flatMap((section) => section.achievements), ...outline.homeless].map(
      (id): Achievement => {
        const piece = pieces[achievementKey(id)]
        const lead = piece?.kind === 'achievement' ? piece.lead : ''
        return { ...achievements.get(id), ...own(id), lead, prose: richText(piece) } as Achievement
      },
    ),
    questions: outline.questions.map(({ id, answers }): Question => {
      const piece = pieces[questionKey(id)]
      const asked = piece?.kind === 'question' ? piece : null
      return {
        ...questions.get(id),
        ...own(id),
        summary: asked?.summary ?? '',
        outlet: asked?.outlet ?? null,
        journalist: asked?.journalist ?? null,
        followUp: asked?.followUp ?? false,
        question: richText(piece),
        answers: answers.map((answer) => {
          const said = pieces[answerKey(id, answer)]
          return said?.kind === 'answer'
            ? { id: answer, speaker: said.speaker, posts: [...said.posts], prose: richText(said) }
            : { id: answer }
        }),
      } as Question
    }),
  }
}

/** Payload's type of the editor's state is as opaque as ours. */
const richText = (piece: Piece | undefined): Briefing['lead'] =>
  (piece && 'prose' in piece ? piece.prose : null) as Briefing['lead']

/** Whether two states of the editor are the same prose: opening one and closing it again changes nothing. */
export const isSameProse = (a: Prose, b: Prose): boolean =>
  a === b || isSame(blocksFromLexical(a).blocks, blocksFromLexical(b).blocks)
