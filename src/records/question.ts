/**
 * Payload's question → the question of an edition.
 */
import type { Question } from '@/domain/edition/edition'
import type { Outlet, Speaker, Question as StoredQuestion } from '@/generated/payload-types'
import { anchorOf } from './anchor'
import { readFigures } from './figures'
import { readPerson } from './person'
import { blocksFromLexical } from './prose'
import { idOf, wordsOrNull } from './relation'

/** `problems` names prose that an edition cannot hold; `lost` figures no longer in the prose. */
export function readQuestion(
  stored: StoredQuestion,
  speakers: ReadonlyMap<string, Pick<Speaker, 'id' | 'name' | 'slug'>>,
  outlets: ReadonlyMap<string, Pick<Outlet, 'id' | 'name'>>,
): { question: Question; problems: string[]; lost: string[] } {
  const asked = blocksFromLexical(stored.question)
  const answered = (stored.answers ?? []).map((answer) => ({
    speaker: readPerson(answer, speakers),
    ...blocksFromLexical(answer.prose),
  }))
  const blocks = [...asked.blocks, ...answered.flatMap((answer) => answer.blocks)]
  const { figures, lost } = readFigures(stored.figures, blocks)
  const question: Question = {
    id: anchorOf('q', stored.id),
    document: stored.id,
    outlet: wordsOrNull(outlets.get(idOf(stored.outlet) ?? '')?.name),
    journalist: wordsOrNull(stored.journalist),
    followUp: stored.followUp ?? false,
    blocks: asked.blocks,
    answers: answered.map((answer) => ({ speaker: answer.speaker, blocks: answer.blocks })),
    figures,
  }
  return { question, problems: [...asked.problems, ...answered.flatMap((answer) => answer.problems)], lost }
}
