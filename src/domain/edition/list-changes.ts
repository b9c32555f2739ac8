/**
 * What is different from the live edition, riskiest first: the list a reviewer reads before signing, and what tells
 * a correction from a minor change. Nothing a reader can see may differ without standing here.
 * Needs editions with permanent ids (`carry-block-ids.ts`).
 */
import { alignInOrder } from './align-texts'
import { AREAS, type Change } from './change'
import { compareFigures } from './compare-figures'
import type { EditionContent } from './edition'
import { listPassages } from './list-passages'
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
  const present = next.flatMap((passage): Change[] => {
    const old = before.get(passage.key)
    if (!old) return passage.isShared ? [] : [toChange('added', passage, null, passage.text)]
    if (old.mark !== passage.mark) return [changed(old, passage)]
    return stayed.has(passage.key) ? [] : [toChange('moved', passage, old.text, passage.text)]
  })
  const gone = previous
    .filter((passage) => !now.has(passage.key) && !passage.isShared)
    .map((passage) => ({
      ...toChange('removed', passage, passage.text, null),
      anchor: passage.holder !== null && now.has(passage.holder) ? passage.holder : null,
    }))
  return [...present, ...gone]
}

function changed(old: Passage, young: Passage): Change {
  const [before, after] = old.text === young.text ? [old.form, young.form] : [old.text, young.text]
  const change = toChange('changed', young, before, after)
  const isProse = young.area === 'answers' || young.area === 'statement' || young.area === 'questions'
  return isProse && numbersIn(old.text) !== numbersIn(young.text) ? { ...change, area: 'figures' } : change
}

const toChange = (
  kind: Change['kind'],
  { area, where, anchor }: Passage,
  before: string | null,
  after: string | null,
): Change => ({ kind, area, where, before, after, anchor })

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
