/** The edition a move names, among those the facts tell of; whoever takes something down may name one that is not open. */
import type { BriefingFacts, EditionFacts } from '../facts'

export const findNamed = (facts: BriefingFacts, id: string): EditionFacts | null =>
  [facts.open, facts.shown, facts.edition].find((edition) => edition?.id === id) ?? null
