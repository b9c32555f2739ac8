/**
 * Two people changed one text: what can stand together is put together, and only what both reworded is asked. `base` is
 * what both began with. Nothing that either wrote is dropped unseen: every doubt is a conflict.
 */
import {
  isSame,
  listKeys,
  type Outline,
  outlineOf,
  type Piece,
  questionKeys,
  readKey,
  statementKeys,
  type WholeText,
} from './whole-text'

/** Null where the piece was deleted. */
export type Conflict = { key: string; mine: Piece | null; theirs: Piece | null }

/** `text` has mine at every conflict, theirs where I deleted it. `taken` are the pieces that came from them. */
export type Merge = { text: WholeText; conflicts: Conflict[]; taken: string[] }

export function mergeText(base: WholeText, mine: WholeText, theirs: WholeText): Merge {
  const [before, own, other] = [base, mine, theirs].map(({ outline }) => new Set(listKeys(outline))) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ]
  const conflicts: Conflict[] = []
  const taken: string[] = []
  const pieces: Record<string, Piece> = {}
  const kept = new Set<string>()
  const isChanged = (text: WholeText, key: string) => !isSame(base.pieces[key], text.pieces[key])
  /** Also when one of its answers is: a question is deleted and kept as a whole. */
  const isTouched = (text: WholeText, keys: Set<string>, key: string) =>
    familyOf(key, keys).some((member) => isChanged(text, member))

  for (const key of new Set([...own, ...other])) {
    const [old, young, their] = [base.pieces[key], mine.pieces[key], theirs.pieces[key]]
    const [isMine, isTheirs] = [own.has(key), other.has(key)]
    if (isMine && isTheirs && young && their) {
      const isClash = isChanged(mine, key) && isChanged(theirs, key) && !isSame(young, their)
      if (isClash) conflicts.push({ key, mine: young, theirs: their })
      const isFromThem = !isClash && !isChanged(mine, key)
      if (isFromThem && !isSame(old, their)) taken.push(key)
      pieces[key] = isFromThem ? their : young
    } else if (isMine && young) {
      pieces[key] = young
      const root = rootOf(key)
      // Deleted by them, changed by me: I decide, for a question as a whole.
      if (before.has(key) && isTouched(mine, own, other.has(root) ? key : root)) {
        kept.add(key)
        if (key === root || other.has(root)) conflicts.push({ key, mine: young, theirs: null })
      }
    } else if (their) {
      pieces[key] = their
      const root = rootOf(key)
      if (!before.has(key)) taken.push(key)
      else if (isTouched(theirs, other, own.has(root) ? key : root)) {
        kept.add(key)
        if (key === root || own.has(root)) conflicts.push({ key, mine: null, theirs: their })
      }
    }
  }
  const outline = mergeOutlines(base.outline, mine.outline, theirs.outline, kept)
  const standing = new Set(listKeys(outline))
  return {
    text: { outline, pieces: Object.fromEntries(Object.entries(pieces).filter(([key]) => standing.has(key))) },
    conflicts,
    taken,
  }
}

/** The question of an answer, else the key itself. */
const rootOf = (key: string): string => {
  const { kind, id } = readKey(key)
  return kind === 'answer' ? `question/${id}` : key
}

/** The key, and for a question its answers. */
const familyOf = (key: string, keys: Set<string>): string[] =>
  readKey(key).kind === 'question' ? [...keys].filter((other) => rootOf(other) === key) : [key]

function mergeOutlines(base: Outline, mine: Outline, theirs: Outline, kept: ReadonlySet<string>): Outline {
  const merge = (keysOf: (outline: Outline) => string[]) => mergeLists(keysOf(base), keysOf(mine), keysOf(theirs), kept)
  return outlineOf(merge(statementKeys), merge(questionKeys))
}

/**
 * Order: mine if I moved anything, else theirs. What one deleted is gone unless `kept`; what the other added stands
 * behind its neighbour.
 */
function mergeLists(base: string[], mine: string[], theirs: string[], kept: ReadonlySet<string>): string[] {
  const [first, second] = isInOrder(base, mine) ? [theirs, mine] : [mine, theirs]
  const stays = (key: string, others: string[]) => !base.includes(key) || others.includes(key) || kept.has(key)
  const merged = first.filter((key) => stays(key, second))
  second.forEach((key, index) => {
    if (merged.includes(key) || !stays(key, first)) return
    const neighbour = second
      .slice(0, index)
      .filter((other) => merged.includes(other))
      .at(-1)
    merged.splice(neighbour === undefined ? 0 : merged.indexOf(neighbour) + 1, 0, key)
  })
  return merged
}

const isInOrder = (base: string[], now: string[]): boolean =>
  isSame(
    base.filter((key) => now.includes(key)),
    now.filter((key) => base.includes(key)),
  )
