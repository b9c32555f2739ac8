/**
 * The text of a briefing as one page: pieces that are opened one by one, and the outline that says in which order they
 * are read. What a piece says and where it stands are kept apart, so that moving never touches a word.
 */

/** Prose in the form of the editor, which only `records/prose.ts` understands. */
export type Prose = { readonly [key: string]: unknown } | null

/** One piece, opened and saved as a whole. `outlet` and `speaker` are ids of documents, null while none is chosen. */
export type Piece =
  | { kind: 'lead'; prose: Prose }
  | { kind: 'key-points'; points: readonly string[] }
  | { kind: 'section'; heading: string; prose: Prose }
  | { kind: 'achievement'; lead: string; prose: Prose }
  | {
      kind: 'question'
      summary: string
      outlet: string | null
      journalist: string
      followUp: boolean
      prose: Prose
    }
  | { kind: 'answer'; speaker: string | null; posts: readonly string[]; prose: Prose }

/**
 * The order of reading, by id. `homeless` are achievements of a section that does not exist. Ids of sections and
 * answers are those of their rows, all others those of their documents.
 */
export type Outline = {
  readonly sections: readonly { readonly id: string; readonly achievements: readonly string[] }[]
  readonly homeless: readonly string[]
  readonly questions: readonly { readonly id: string; readonly answers: readonly string[] }[]
}

export type WholeText = { readonly outline: Outline; readonly pieces: Readonly<Record<string, Piece>> }

/** Where a document stands: number of the section (0 for a question) and position, both counted from 1. */
export type Place = { section: number; position: number }

/** The text as it is stored, with what every save must be based on. `revisions` and `places` by document. */
export type SavedText = {
  briefing: string
  text: WholeText
  revisions: Readonly<Record<string, number>>
  places: Readonly<Record<string, Place>>
}

export const LEAD = 'lead'
export const KEY_POINTS = 'key-points'
export const sectionKey = (id: string): string => `section/${id}`
export const achievementKey = (id: string): string => `achievement/${id}`
export const questionKey = (id: string): string => `question/${id}`
export const answerKey = (question: string, id: string): string => `answer/${question}/${id}`

/** What a key names: `section`, `achievement`, …, and the ids in it. */
export function readKey(key: string): { kind: string; id: string; answer: string } {
  const [kind = '', id = '', answer = ''] = key.split('/')
  return { kind, id, answer }
}

/** Keys of the statement as one list: each section, then its achievements; `homeless` marks those without a section. */
export const HOMELESS = 'homeless'

export const statementKeys = ({ sections, homeless }: Outline): string[] => [
  ...sections.flatMap(({ id, achievements }) => [sectionKey(id), ...achievements.map(achievementKey)]),
  ...(homeless.length > 0 ? [HOMELESS, ...homeless.map(achievementKey)] : []),
]

/** Keys of the questions as one list: each question, then its answers. */
export const questionKeys = ({ questions }: Outline): string[] =>
  questions.flatMap(({ id, answers }) => [questionKey(id), ...answers.map((answer) => answerKey(id, answer))])

/** The outline that the two lists describe; achievements before any section are homeless. */
export function outlineOf(statement: readonly string[], asked: readonly string[]): Outline {
  const sections: { id: string; achievements: string[] }[] = []
  const homeless: string[] = []
  let current = homeless
  for (const key of statement) {
    const { kind, id } = readKey(key)
    if (kind === 'section') {
      current = []
      sections.push({ id, achievements: current })
    } else if (key === HOMELESS) current = homeless
    else current.push(id)
  }
  const questions = asked.flatMap((key) => {
    const { kind, id } = readKey(key)
    if (kind !== 'question') return []
    const answers = asked.map(readKey).filter((other) => other.kind === 'answer' && other.id === id)
    return [{ id, answers: answers.map(({ answer }) => answer) }]
  })
  return { sections, homeless, questions }
}

/** Keys of all pieces in reading order. */
export const listKeys = (outline: Outline): string[] => [
  LEAD,
  KEY_POINTS,
  ...statementKeys(outline).filter((key) => key !== HOMELESS),
  ...questionKeys(outline),
]

/** The same text with other ids for its achievements and questions. */
export function renameParts({ outline, pieces }: WholeText, rename: (id: string) => string): WholeText {
  const renameKey = (key: string): string => {
    const { kind, id, answer } = readKey(key)
    if (kind === 'achievement') return achievementKey(rename(id))
    if (kind === 'question') return questionKey(rename(id))
    return kind === 'answer' ? answerKey(rename(id), answer) : key
  }
  return {
    outline: {
      sections: outline.sections.map((own) => ({ ...own, achievements: own.achievements.map(rename) })),
      homeless: outline.homeless.map(rename),
      questions: outline.questions.map((own) => ({ ...own, id: rename(own.id) })),
    },
    pieces: Object.fromEntries(Object.entries(pieces).map(([key, piece]) => [renameKey(key), piece])),
  }
}

/** Whether two values say the same, whatever the order of their fields; an absent field is undefined. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => isSame(left[key], right[key]))
}
