/**
 * Moving a section, an achievement or a question within the outline, by one step or by drag. Nothing is ever lost or
 * doubled, and a section takes its achievements along. What cannot move comes back as the very same outline.
 */
import { type Outline, readKey, sectionKey, statementKeys } from './whole-text'

export type Direction = 'up' | 'down'

/** One step; an achievement at the edge of its section goes on to the neighbouring one. */
export function moveItem(outline: Outline, key: string, direction: Direction): Outline {
  const { kind, id, answer } = readKey(key)
  const step = direction === 'up' ? -1 : 1
  if (kind === 'achievement') return moveAchievement(outline, id, step)
  if (kind === 'section') {
    const sections = shift(outline.sections, (section) => section.id === id, step)
    return sections === outline.sections ? outline : { ...outline, sections }
  }
  if (kind === 'question') {
    const questions = shift(outline.questions, (question) => question.id === id, step)
    return questions === outline.questions ? outline : { ...outline, questions }
  }
  if (kind !== 'answer') return outline
  const before = outline.questions.find((question) => question.id === id)
  const answers = before && shift(before.answers, (own) => own === answer, step)
  if (!before || !answers || answers === before.answers) return outline
  return {
    ...outline,
    questions: outline.questions.map((question) => (question === before ? { ...question, answers } : question)),
  }
}

/** As a drag in the list of `statementKeys` leaves it: the item of `from` stands where `to` stood. */
export function dropInStatement(outline: Outline, from: number, to: number): Outline {
  const keys = statementKeys(outline)
  const key = keys[from]
  if (key === undefined || to < 0 || to >= keys.length || from === to) return outline
  const { kind, id } = readKey(key)
  const after = relocate(keys, from, to)
  if (kind === 'section') {
    const order = after.filter((other) => readKey(other).kind === 'section')
    const byKey = new Map(outline.sections.map((section) => [sectionKey(section.id), section]))
    return { ...outline, sections: order.flatMap((other) => byKey.get(other) ?? []) }
  }
  if (kind !== 'achievement') return outline
  const stands = after.indexOf(key)
  const heading = after
    .slice(0, stands)
    .reduce((last, other, at) => (readKey(other).kind === 'section' ? at : last), -1)
  const section = heading === -1 ? outline.sections[0]?.id : readKey(after[heading] ?? '').id
  if (section === undefined) return outline
  return placeAchievement(outline, id, section, heading === -1 ? 0 : stands - heading - 1)
}

/** The question of `from` stands where the one of `to` stood. */
export function dropInQuestions(outline: Outline, from: number, to: number): Outline {
  const isThere = (index: number) => index >= 0 && index < outline.questions.length
  if (!isThere(from) || !isThere(to) || from === to) return outline
  return { ...outline, questions: relocate(outline.questions, from, to) }
}

/** Puts an achievement at `index` of a section, wherever it stood before. */
function placeAchievement(outline: Outline, id: string, section: string, index: number): Outline {
  if (!outline.sections.some((own) => own.id === section)) return outline
  const without = (ids: readonly string[]) => ids.filter((other) => other !== id)
  return {
    ...outline,
    homeless: without(outline.homeless),
    sections: outline.sections.map((own) => {
      const others = without(own.achievements)
      return {
        ...own,
        achievements: own.id === section ? [...others.slice(0, index), id, ...others.slice(index)] : others,
      }
    }),
  }
}

function moveAchievement(outline: Outline, id: string, step: -1 | 1): Outline {
  const { sections, homeless } = outline
  const at = sections.findIndex(({ achievements }) => achievements.includes(id))
  if (at === -1) {
    const last = sections.at(-1)
    if (!homeless.includes(id) || !last || step === 1) return outline
    return placeAchievement(outline, id, last.id, last.achievements.length)
  }
  const own = sections[at]
  const index = own?.achievements.indexOf(id) ?? 0
  if (own && index + step >= 0 && index + step < own.achievements.length) {
    return placeAchievement(outline, id, own.id, index + step)
  }
  const neighbour = sections[at + step]
  return neighbour
    ? placeAchievement(outline, id, neighbour.id, step === 1 ? 0 : neighbour.achievements.length)
    : outline
}

/** The same list when there is nothing to swap with. */
function shift<T>(list: readonly T[], isIt: (item: T) => boolean, step: -1 | 1): readonly T[] {
  const from = list.findIndex(isIt)
  const to = from + step
  return from === -1 || to < 0 || to >= list.length ? list : relocate(list, from, to)
}

const relocate = <T>(list: readonly T[], from: number, to: number): T[] => {
  const rest = list.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}
