/** How the last reviewer wants a correction said, as it was frozen with the edition; without a choice, no wrong word is repeated. */
import type { CorrectionFace } from '@/domain/edition/edition-kind'
import type { Edition } from '@/generated/payload-types'

/** The columns by which the last reviewer's choice stands on the edition. */
type Chosen = Edition & { face?: CorrectionFace | null; publicNote?: string | null }

export const readFace = (edition: Edition): { face: CorrectionFace; note: string | null } => {
  const { face, publicNote }: Chosen = edition
  return { face: face ?? 'note', note: publicNote?.trim() || null }
}
