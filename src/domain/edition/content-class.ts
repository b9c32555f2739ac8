/** What an approval can be about: the classes of content that a stage of review signs. */
import type { Sentence } from '../shared/result'

/**
 * `language` is everything to the last comma. `figures` every number, `names` people, posts and outlets, `answers`
 * what was asked and answered, `statement` all the rest — the last two without their punctuation.
 */
export const CONTENT_CLASSES = ['language', 'figures', 'names', 'answers', 'statement'] as const

export type ContentClass = (typeof CONTENT_CLASSES)[number]

export const CONTENT_CLASS_LABELS: Record<ContentClass, Sentence> = {
  language: { zh: '全文文字（含标点）', en: 'Language, to the last comma' },
  figures: { zh: '数据', en: 'Figures' },
  names: { zh: '姓名、职务和媒体名称', en: 'Names, posts and outlets' },
  answers: { zh: '提问与答复', en: 'Questions and answers' },
  statement: { zh: '标题、发布词和图片', en: 'Headings, statement and pictures' },
}
