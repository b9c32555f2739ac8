/**
 * Pairs questions with answers. Turns are not pairs: a label may be repeated for every paragraph,
 * several people may answer, the host speaks in between, and an outlet may ask again.
 */
import type { Paragraph, Voice } from '../parse/finding'
import type { Span } from '../source'
import type { Answer, Question, Remark, Speaker } from './tree'

type Turn = { labels: Span[]; paragraphs: Paragraph[] }

export class DialogueBuilder {
  readonly questions: Question[] = []
  readonly remarks: Remark[] = []
  private turn: Turn | null = null

  /** Whether words that follow without a label belong to somebody here. */
  get isOpen(): boolean {
    return this.turn !== null
  }

  close(): void {
    this.turn = null
  }

  addLabel(label: Span): void {
    this.turn?.labels.push(label)
  }

  addParagraph(paragraph: Paragraph): void {
    this.turn?.paragraphs.push(paragraph)
  }

  /** An outlet that repeats its label goes on asking; one that asks again after an answer follows up. */
  ask(label: Span, voice: Extract<Voice, { kind: 'asker' }>): void {
    const last = this.questions.at(-1)
    const isSame = last !== undefined && voice.outlet !== null && voice.outlet === last.outlet
    if (isSame && last.answers.length === 0 && !voice.isFollowUp) {
      last.labels.push(label)
      this.turn = last
      return
    }
    const question: Question = {
      labels: [label],
      outlet: voice.outlet,
      journalist: voice.journalist,
      isFollowUp: voice.isFollowUp || isSame,
      paragraphs: [],
      answers: [],
    }
    this.questions.push(question)
    this.turn = question
  }

  /** What a presenter says after a question answers it; before the first question it is a remark. */
  answer(label: Span, speaker: Speaker): void {
    const question = this.questions.at(-1)
    if (!question) {
      this.remark(label, speaker)
      return
    }
    const last = question.answers.at(-1)
    if (last && isSameSpeaker(last.speaker, speaker)) {
      last.labels.push(label)
      this.turn = last
      return
    }
    const answer: Answer = { labels: [label], speaker, paragraphs: [] }
    question.answers.push(answer)
    this.turn = answer
  }

  remark(label: Span, speaker: Speaker): void {
    const remark: Remark = { labels: [label], speaker, afterQuestion: this.questions.length, paragraphs: [] }
    this.remarks.push(remark)
    this.turn = remark
  }
}

const isSameSpeaker = (one: Speaker, other: Speaker): boolean =>
  one.person || other.person ? one.person?.name === other.person?.name : one.words === other.words
