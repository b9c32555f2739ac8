/**
 * Payload's achievement → the achievement of an edition.
 */
import type { Achievement } from '@/domain/edition/edition'
import type { Achievement as StoredAchievement } from '@/generated/payload-types'
import { anchorOf } from './anchor'
import { readFigures } from './figures'
import { blocksFromLexical } from './prose'

/** Where it stands: the number of its section, counted from 1, and its order there. */
export const placeOf = (stored: StoredAchievement): { section: number; position: number } => ({
  section: stored.section ?? 1,
  position: stored.position ?? 1,
})

/** `problems` names prose that an edition cannot hold; `lost` figures no longer in the prose. */
export function readAchievement(stored: StoredAchievement): {
  achievement: Achievement
  problems: string[]
  lost: string[]
} {
  const { blocks, problems } = blocksFromLexical(stored.prose)
  const { figures, lost } = readFigures(stored.figures, blocks)
  const achievement: Achievement = {
    id: anchorOf('a', stored.id),
    document: stored.id,
    lead: (stored.lead ?? '').trim(),
    blocks,
    figures,
    honours: stored.honours ?? [],
    coverage: stored.coverage ?? [],
    documents: stored.documents ?? [],
  }
  return { achievement, problems, lost }
}
