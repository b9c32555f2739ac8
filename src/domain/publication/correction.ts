/**
 * What is said in public of the difference between two released editions: a correction at its places, an addition, or
 * that only wording changed. Made once, at release, from the two contents alone; what it says is then frozen.
 */
import type { Area } from '../edition/change'
import type { EditionContent } from '../edition/edition'
import { type CorrectionFace, kindOfEdition } from '../edition/edition-kind'
import { listChanges, numbersIn } from '../edition/list-changes'
import { listPassages } from '../edition/list-passages'
import type { Passage } from '../edition/passage'
import { differingSentences } from './differing-sentences'

/**
 * One place. `anchor` is the id on the new page, that of the nearest passage where the old one is gone, null where the
 * page has none. `where` names it by numbers and kinds, not by its words. `was` and `now` are set only where the last reviewer
 * chose to show both, and only for what was released.
 */
export type CorrectionItem = {
  change: 'changed' | 'added' | 'removed' | 'moved'
  area: Area
  anchor: string | null
  where: string
  was: string | null
  now: string | null
}

/** `note` is what the last reviewer wrote for readers, if anything. A minor change has no items. */
export type PublicCorrection = {
  kind: 'correction' | 'addition' | 'minor'
  note: string | null
  items: CorrectionItem[]
}

/** Null where there is nothing to say: a first release, or the same text again. */
export function writeCorrection(
  previous: EditionContent | null,
  next: EditionContent,
  { face, note }: { face: CorrectionFace; note: string | null },
): PublicCorrection | null {
  const kind = kindOfEdition(previous, next)
  if (!previous || kind === 'first') return null
  const changes = listChanges(previous, next)
  if (changes.length === 0) return null
  if (kind === 'minor') return { kind, note, items: [] }
  const words = comparePassages(listPassages(previous), listPassages(next))
  const items = [...words, ...listMoved(previous, next)]
  // What a number measures can be corrected without a word of the text.
  const silent = items.length > 0 ? [] : changes.filter(({ area }) => area === 'figures')
  const all = [
    ...items,
    ...silent.map(({ kind: change, area, anchor, where }) => ({
      change,
      area,
      anchor,
      where: where.zh,
      was: null,
      now: null,
    })),
  ]
  const isCompared = kind === 'correction' && face === 'compare'
  const hidden = isCompared ? {} : { was: null, now: null }
  return { kind, note, items: all.map((one) => ({ ...one, ...hidden, where: withoutWords(one.where) })) }
}

/** What a place may be called within another, besides its number. */
const PARTS = ['标题', '荣誉', '报道', '文件', '答复人']

/**
 * The name of a place by numbers and kinds alone. It is frozen with the entry; a heading or a name in it might itself be
 * corrected later, by a reviewer who chose not to repeat the wrong words.
 */
function withoutWords(where: string): string {
  const [outer = '', ...inner] = where.split(' · ')
  const named = inner.flatMap((name) => (PARTS.includes(name) ? [name] : name.endsWith('答') ? ['答复'] : []))
  return [outer, ...named].join(' · ')
}

function comparePassages(before: Passage[], now: Passage[]): CorrectionItem[] {
  const olds = new Map(before.map((passage) => [passage.key, passage]))
  const news = new Map(now.map((passage) => [passage.key, passage]))
  const isNew = (passage: Passage) => !olds.has(passage.key)
  const present = now.flatMap((passage): CorrectionItem[] => {
    const old = olds.get(passage.key)
    if (!old) return passage.isShared || stands(passage, news, isNew) ? [] : [item('added', passage, null, null)]
    if (old.mark === passage.mark || old.text === passage.text) return []
    const { was, now: is } = differingSentences(old.text, passage.text)
    const isFigure = passage.anchor !== null && numbersIn(old.text) !== numbersIn(passage.text)
    return [{ ...item('changed', passage, was, is), area: isFigure ? 'figures' : passage.area }]
  })
  const isGone = (passage: Passage) => !news.has(passage.key)
  const gone = before.flatMap((passage, index): CorrectionItem[] => {
    if (!isGone(passage) || passage.isShared || stands(passage, olds, isGone)) return []
    const near = nearest(before, index, news)
    return [
      { ...item('removed', near ?? passage, passage.text, null), area: passage.area, where: near?.where.zh ?? '' },
    ]
  })
  return [...present, ...gone]
}

const item = (
  change: CorrectionItem['change'],
  { area, anchor, where }: Passage,
  was: string | null,
  now: string | null,
): CorrectionItem => ({ change, area, anchor, where: where.zh, was, now })

/** Whether the passage belongs to something of which the same is said already: a paragraph of a new question. */
function stands(passage: Passage, all: Map<string, Passage>, isSaid: (passage: Passage) => boolean): boolean {
  const owners = [passage.holder, passage.parent.split('/')[0] ?? null]
  return owners.some((key) => {
    const owner = key === null || key === passage.key ? undefined : all.get(key)
    return owner !== undefined && isSaid(owner)
  })
}

/** What is left on the new page nearest to a passage that is gone: before it, else after it. */
function nearest(before: Passage[], index: number, news: Map<string, Passage>): Passage | null {
  const kept = (passage: Passage) => {
    const now = news.get(passage.key)
    return now?.anchor ? now : null
  }
  for (const passage of before.slice(0, index).reverse()) if (kept(passage)) return kept(passage)
  for (const passage of before.slice(index + 1)) if (kept(passage)) return kept(passage)
  return null
}

const listMoved = (previous: EditionContent, next: EditionContent): CorrectionItem[] =>
  listChanges(previous, next)
    .filter(({ kind }) => kind === 'moved')
    .map(({ area, anchor, where }) => ({ change: 'moved', area, anchor, where: where.zh, was: null, now: null }))
