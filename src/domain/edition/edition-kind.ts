/**
 * 首发 · 更正 · 增补 · 文字修改: what an edition is to the one the public reads now. Decided by what changed, never by
 * what anybody claims.
 */
import type { Sentence } from '../shared/result'
import type { EditionContent } from './edition'
import { listChanges } from './list-changes'
import { differingClasses } from './split-content'

export const EDITION_KINDS = ['first', 'correction', 'addition', 'minor'] as const

export type EditionKind = (typeof EDITION_KINDS)[number]

export const EDITION_KIND_LABELS: Record<EditionKind, Sentence> = {
  first: { zh: '首次发布', en: 'First release' },
  correction: { zh: '更正', en: 'Correction' },
  addition: { zh: '增补', en: 'Addition' },
  minor: { zh: '文字修改', en: 'Minor change' },
}

/**
 * How a correction is said in public, chosen by the last reviewer: 对照公开 repeats the wrong words beside the right
 * ones, 只说明 says only what was corrected.
 */
export const CORRECTION_FACES = ['compare', 'note'] as const

export type CorrectionFace = (typeof CORRECTION_FACES)[number]

export const CORRECTION_FACE_LABELS: Record<CorrectionFace, Sentence> = {
  compare: { zh: '对照公开（列出原文与更正后的文字）', en: 'Compare: wrong and right words side by side' },
  note: { zh: '只说明（不重复错误的文字）', en: 'Note: say what was corrected, not the wrong words' },
}

/** Of a minor change no word, number or name differs. An addition leaves every passage that was there as it was. */
export function kindOfEdition(live: EditionContent | null, next: EditionContent): EditionKind {
  if (!live) return 'first'
  if (differingClasses(live, next).every((name) => name === 'language')) return 'minor'
  return listChanges(live, next).every((change) => change.kind === 'added') ? 'addition' : 'correction'
}
