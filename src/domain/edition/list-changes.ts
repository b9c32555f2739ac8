/**
 * What is different from the live edition, riskiest first: the list a reviewer reads before signing, and what tells
 * a correction from a minor change. Nothing a reader can see may differ without standing here.
 * Needs editions with permanent ids (`carry-block-ids.ts`).
 */
import { alignInOrder, containment, measureLikeness } from './align-texts'
import { AREAS, type Change } from './change'
import { compareFigures } from './compare-figures'
import type { EditionContent } from './edition'
import { listPassages } from './list-passages'
import { RECOGNISABLE } from './match-texts'
import type { Passage } from './passage'

/**
 * Changes by area in the order of risk — figures, names and posts, answers, statement, questions, facts, photos —
 * and within an area in reading order. Prose whose numbers changed counts as figures. Without a previous edition
 * everything is added. Empty: a reader sees no difference.
 */
export function listChanges(previous: EditionContent | null, next: EditionContent): Change[] {
  const changes = [
    ...compareFigures(previous, next),
    ...comparePassages(previous ? listPassages(previous) : [], listPassages(next)),
  ]
  return AREAS.flatMap((area) => changes.filter((change) => change.area === area))
}

function comparePassages(previous: Passage[], next: Passage[]): Change[] {
  const before = new Map(previous.map((passage) => [passage.key, passage]))
  const now = new Map(next.map((passage) => [passage.key, passage]))
  const stayed = new Set(keptInOrder(previous, next))
  const gone = previous.filter((passage) => !now.has(passage.key) && !passage.isShared)
  const come = next.filter((passage) => !before.has(passage.key) && !passage.isShared)
  const reworded = pairReworded(gone, come)
  const present = next.flatMap((passage): Change[] => {
    const old = before.get(passage.key) ?? reworded.get(passage)
    if (!old) return passage.isShared ? [] : [toChange('added', passage, null, passage.text)]
    if (old.key !== passage.key) {
      return [{ ...changed(old, passage), ...(old.parent === passage.parent ? {} : { from: old.where }) }]
    }
    if (old.mark !== passage.mark) return [changed(old, passage)]
    return stayed.has(passage.key) ? [] : [toChange('moved', passage, old.text, passage.text)]
  })
  const found = new Set(reworded.values())
  const removed = gone
    .filter((passage) => !found.has(passage))
    .map((passage) => ({
      ...toChange('removed', passage, passage.text, null),
      anchor: passage.holder !== null && now.has(passage.holder) ? passage.holder : null,
    }))
  return [...present, ...removed]
}

/** Beyond this many pairs most of the text is another one, and nobody looks for what was moved in it. */
const MOST_PAIRS = 20_000
const PROSE = new Set<Change['area']>(['answers', 'statement', 'questions'])

/** From so much of the shorter text on, a text that grew or shrank in its place is the same one. */
const CONTAINED = 0.7
const SHORTEST_CONTAINED = 8

/**
 * Prose that was moved and reworded, or reworded too much in its place to keep its id, surest first: shown as one
 * change with both texts, not as two.
 */
function pairReworded(gone: readonly Passage[], come: readonly Passage[]): Map<Passage, Passage> {
  const isProse = ({ area, text, anchor, key }: Passage) => PROSE.has(area) && text !== '' && anchor === key
  const [olds, youngs] = [gone.filter(isProse), come.filter(isProse)]
  const pairs = new Map<Passage, Passage>()
  if (olds.length * youngs.length > MOST_PAIRS) return pairs
  const likeness = measureLikeness()
  const scoreOf = (old: Passage, young: Passage): number => {
    const alike = likeness(old.text, young.text)
    const isLong = Math.min(old.text.length, young.text.length) >= SHORTEST_CONTAINED
    if (alike > RECOGNISABLE || old.parent !== young.parent || !isLong) return alike
    return containment(old.text, young.text, alike) >= CONTAINED ? RECOGNISABLE + alike / 100 : alike
  }
  const scored = youngs
    .flatMap((young) => olds.map((old) => ({ old, young, score: scoreOf(old, young) })))
    .filter(({ score }) => score > RECOGNISABLE)
    .sort((a, b) => b.score - a.score)
  const used = new Set<Passage>()
  for (const { old, young } of scored) {
    if (used.has(old) || pairs.has(young)) continue
    used.add(old)
    pairs.set(young, old)
  }
  return pairs
}

function changed(old: Passage, young: Passage): Change {
  const [before, after] = old.text === young.text ? [old.form, young.form] : [old.text, young.text]
  const change = toChange('changed', young, before, after)
  return PROSE.has(young.area) && numbersIn(old.text) !== numbersIn(young.text)
    ? { ...change, area: 'figures' }
    : change
}

const toChange = (
  kind: Change['kind'],
  { key, area, where, anchor }: Passage,
  before: string | null,
  after: string | null,
): Change => ({ key, kind, area, where, before, after, anchor })

/** Keys of the passages that stand in the same list and, with the fewest exceptions, in the same order as before. */
function keptInOrder(previous: Passage[], next: Passage[]): string[] {
  return [...new Set(next.map((passage) => passage.parent))].flatMap((parent) => {
    const isHere = (passage: Passage) => passage.parent === parent
    const pairs = alignInOrder(previous.filter(isHere), next.filter(isHere), (old, young) =>
      old.key === young.key ? 1 : 0,
    )
    return pairs.map(([, young]) => young.key)
  })
}

/** The numbers of a text with their unit of magnitude, as written. */
export const numbersIn = (text: string): string =>
  (text.match(/[\d０-９][\d０-９.,．，]*\s*(?:[%％‰]|[百千万亿]+)?/gu) ?? []).join(' ')
