/**
 * A transcript's achievements and questions as the fields of their drafts.
 */
import { findFigures } from '@/domain/figure/find-figures'
import { lexicalFromParagraphs } from '@/records/prose'
import type { TranscriptDrafts } from '@/transcript'

type Paragraphs = readonly { text: string }[]

const texts = (paragraphs: Paragraphs): string[] => paragraphs.map(({ text }) => text)

/** Every statistic the paragraphs state, for staff to confirm one by one. */
const figuresIn = (paragraphs: Paragraphs) =>
  texts(paragraphs)
    .flatMap(findFigures)
    .map(({ text, value, unit, qualifier }) => ({ text, value, unit, qualifier, confirmed: false }))

/** Fields of one achievement, without its briefing. */
export function draftAchievement(achievement: TranscriptDrafts['achievements'][number]) {
  const { section, position, lead, paragraphs, honours, coverage, documents } = achievement
  return {
    section,
    position,
    lead,
    prose: lexicalFromParagraphs(texts(paragraphs)),
    figures: figuresIn(paragraphs),
    honours,
    coverage,
    documents,
  }
}

/** Longest summary, in characters: what a list shows of a question. */
const SUMMARY_LENGTH = 60

/** Fields of one question, without its briefing. `speakers` and `outlets` give ids by name. */
export function draftQuestion(
  question: TranscriptDrafts['questions'][number],
  speakers: ReadonlyMap<string, string>,
  outlets: ReadonlyMap<string, string>,
) {
  const asked = texts(question.paragraphs)
  return {
    position: question.position,
    summary: [...asked.join('')].slice(0, SUMMARY_LENGTH).join('') || `第 ${question.position} 问`,
    outlet: outlets.get(question.outlet ?? '') ?? null,
    journalist: question.journalist,
    followUp: question.followUp,
    question: lexicalFromParagraphs(asked),
    answers: question.answers.map(({ speaker, posts, paragraphs }) => ({
      speaker: speakers.get(speaker ?? '') ?? null,
      posts,
      prose: lexicalFromParagraphs(texts(paragraphs)),
    })),
    figures: figuresIn([...question.paragraphs, ...question.answers.flatMap(({ paragraphs }) => paragraphs)]),
  }
}

type PhotoPlace = TranscriptDrafts['photoSlots'][number]['place']

/** Where a picture stood, in the words of the admin. */
export function describePlace(place: PhotoPlace): string {
  if (place.part === 'lead') return '导语'
  if (place.part === 'section') {
    return `第 ${place.section} 部分${place.item === null ? '' : `第 ${place.item} 项成效`}`
  }
  return `第 ${place.question} 问${place.answer === null ? '提问' : `第 ${place.answer} 段答问`}`
}

/** What was said besides statement and questions, so that no word of the source is lost; null when there is none. */
export const describeRemarks = (remarks: TranscriptDrafts['remarks']): string | null =>
  remarks
    .map(({ speaker, afterQuestion, paragraphs }) => {
      const place = afterQuestion === 0 ? '答问之前' : `第 ${afterQuestion} 问之后`
      return `【${place}】${speaker ?? '主持人'}：${texts(paragraphs).join('\n')}`
    })
    .join('\n') || null

/** What the person who imports should know: words not carried over, a session other than the one stated. */
export function noteOddities(drafts: TranscriptDrafts, session: number): string[] {
  const { remarks, briefing } = drafts
  const stated = briefing.session
  return [
    ...(stated !== null && stated !== session ? [`文稿写的是第 ${stated} 场，导入为第 ${session} 场，请核对。`] : []),
    ...(remarks.length > 0 ? [`${remarks.length} 段主持词未列入正文，留在“图片与原稿”中备查。`] : []),
    ...(briefing.heldOn && !/^\d{4}-/.test(briefing.heldOn) ? ['文稿没有写年份，请在后台补填日期。'] : []),
  ]
}
