/**
 * What was changed on the page of the whole text → the fields of each document that has to be saved because of it, no
 * document more. The one place that knows which piece is which field.
 */
import { blockText } from '@/domain/edition/edition'
import { renumber } from '@/domain/text/renumber'
import {
  achievementKey,
  answerKey,
  isSame,
  KEY_POINTS,
  LEAD,
  type Outline,
  type Piece,
  type Place,
  questionKey,
  type SavedText,
  sectionKey,
  type WholeText,
} from '@/domain/text/whole-text'
import { blocksFromLexical } from './prose'
import { wordsOrNull } from './relation'

/**
 * One document to be saved, based on `revision`. `revision` null: it is new, and `id` only a name for the answer;
 * `data` null: it is deleted.
 */
export type TextChange = {
  collection: 'briefings' | 'achievements' | 'questions'
  id: string
  revision: number | null
  data: Record<string, unknown> | null
}

const SUMMARY_LENGTH = 60

/** Every document that `text` changes, the briefing first. */
export function listTextChanges(saved: SavedText, text: WholeText): TextChange[] {
  const before = saved.text
  const places = listPlaces(saved, text.outline)
  const isChanged = (key: string) => !isSame(before.pieces[key], text.pieces[key])
  const change = (collection: TextChange['collection'], id: string, data: TextChange['data']): TextChange => ({
    collection,
    id,
    revision: saved.revisions[id] ?? null,
    data,
  })
  const update = (collection: TextChange['collection'], id: string, data: Record<string, unknown>) =>
    Object.keys(data).length > 0 ? [change(collection, id, data)] : []
  const place = (id: string) => {
    const { section, position } = places[id] ?? { section: 0, position: 1 }
    if (isSame(saved.places[id], places[id])) return {}
    return section === 0 ? { position } : { section, position }
  }
  const [oldAchievements, achievements] = [before.outline, text.outline].map(listAchievements) as [string[], string[]]
  const [oldQuestions, questions] = [before.outline, text.outline].map((outline) =>
    outline.questions.map(({ id }) => id),
  ) as [string[], string[]]
  return [
    ...update('briefings', saved.briefing, briefingFields(before, text, isChanged)),
    ...achievements.flatMap((id) => {
      const piece = text.pieces[achievementKey(id)]
      const words = piece?.kind === 'achievement' && isChanged(achievementKey(id))
      return update('achievements', id, { ...(words && { lead: piece.lead, prose: piece.prose }), ...place(id) })
    }),
    ...text.outline.questions.flatMap(({ id, answers }, index) => {
      const old = before.outline.questions.find((question) => question.id === id)
      const isAnswered = !isSame(old?.answers ?? [], answers) || answers.some((own) => isChanged(answerKey(id, own)))
      return update('questions', id, {
        ...(isChanged(questionKey(id)) && questionFields(text.pieces[questionKey(id)], index)),
        ...(isAnswered && { answers: answers.map((own) => answerFields(own, text.pieces[answerKey(id, own)])) }),
        ...place(id),
      })
    }),
    ...oldAchievements.filter((id) => !achievements.includes(id)).map((id) => change('achievements', id, null)),
    ...oldQuestions.filter((id) => !questions.includes(id)).map((id) => change('questions', id, null)),
  ]
}

const listAchievements = ({ sections, homeless }: Outline): string[] => [
  ...sections.flatMap(({ achievements }) => achievements),
  ...homeless,
]

function briefingFields(before: WholeText, text: WholeText, isChanged: (key: string) => boolean) {
  const [lead, points] = [text.pieces[LEAD], text.pieces[KEY_POINTS]]
  const ids = text.outline.sections.map(({ id }) => id)
  const isRearranged = !isSame(
    before.outline.sections.map(({ id }) => id),
    ids,
  )
  return {
    ...(lead?.kind === 'lead' && isChanged(LEAD) && { lead: lead.prose }),
    ...(points?.kind === 'key-points' &&
      isChanged(KEY_POINTS) && {
        keyPoints: points.points.filter((words) => words.trim()).map((words) => ({ text: words })),
      }),
    ...((isRearranged || ids.some((id) => isChanged(sectionKey(id)))) && {
      sections: ids.map((id) => {
        const piece = text.pieces[sectionKey(id)]
        return { id, ...(piece?.kind === 'section' && { heading: piece.heading, prose: piece.prose }) }
      }),
    }),
  }
}

/** The summary is for lists only: an empty one is taken from the question. */
function questionFields(piece: Piece | undefined, index: number): Record<string, unknown> {
  if (piece?.kind !== 'question') return {}
  const words = blocksFromLexical(piece.prose).blocks.map(blockText).join('')
  return {
    summary: wordsOrNull(piece.summary) ?? ([...words].slice(0, SUMMARY_LENGTH).join('') || `第 ${index + 1} 问`),
    outlet: piece.outlet,
    journalist: wordsOrNull(piece.journalist),
    followUp: piece.followUp,
    question: piece.prose,
  }
}

const answerFields = (id: string, piece: Piece | undefined): Record<string, unknown> => ({
  id,
  ...(piece?.kind === 'answer' && { speaker: piece.speaker, posts: piece.posts, prose: piece.prose }),
})

/** Where each document of the outline stands when it is saved: whoever was not moved keeps section and position. */
export function listPlaces(saved: SavedText, outline: Outline): Record<string, Place> {
  const places: [string, Place][] = []
  const number = (ids: readonly string[], section: number) => {
    const known = ids.map((id) => {
      const place = saved.places[id]
      return place?.section === section ? place.position : null
    })
    const positions = renumber(known)
    ids.forEach((id, index) => {
      places.push([id, { section, position: positions[index] ?? index + 1 }])
    })
  }
  outline.sections.forEach(({ achievements }, index) => {
    number(achievements, index + 1)
  })
  number(
    outline.questions.map(({ id }) => id),
    0,
  )
  for (const id of outline.homeless) {
    const before = saved.places[id]
    // A section that was taken away must not come to life again with what stood in another.
    const isFree = before && (before.section < 1 || before.section > outline.sections.length)
    places.push([id, isFree ? before : { section: outline.sections.length + 1, position: 1 }])
  }
  return Object.fromEntries(places)
}
