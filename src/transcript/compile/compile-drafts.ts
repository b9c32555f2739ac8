/**
 * Writes the tree as what the importer makes drafts of: the briefing's facts and sections, and its
 * achievements and questions as documents of their own. Every paragraph keeps its place in the source.
 */

import type { Paragraph } from '../parse/finding'
import type { DraftAchievement, DraftParagraph, DraftQuestion, TranscriptDrafts } from '../parsed-transcript'
import type { Source } from '../source'
import { findCoverage } from '../transform/find-coverage'
import { findDocuments } from '../transform/find-documents'
import { findHonours } from '../transform/find-honours'
import { readFacts } from '../transform/read-facts'
import type { Item, Question, Speaker, Tree } from '../transform/tree'
import { joinTitle, namePerson, nameSpeaker } from './compile-parsed'
import { placePhotos } from './place-photos'
import { splitItem } from './split-item'

export function compileDrafts(tree: Tree, source: Source, options: { year?: number }): TranscriptDrafts {
  return {
    briefing: {
      ...readFacts(tree, source, options.year),
      statementTitle: joinTitle(tree),
      lead: tree.lead.map(draftParagraph),
    },
    presenters: tree.people.filter((person) => person.isPresenter).map(namePerson),
    hosts: tree.people.filter((person) => person.isHost).map(namePerson),
    sections: tree.sections.map((section) => ({
      heading: section.heading.text,
      paragraphs: section.paragraphs.map(draftParagraph),
    })),
    achievements: tree.sections.flatMap((section, index) =>
      section.items.map((item, at) => draftAchievement(item, index + 1, at + 1)),
    ),
    questions: tree.questions.map(draftQuestion),
    remarks: tree.remarks.map(({ speaker, afterQuestion, paragraphs }) => ({
      ...draftSpeaker(speaker),
      afterQuestion,
      paragraphs: paragraphs.map(draftParagraph),
    })),
    photoSlots: placePhotos(tree),
  }
}

const draftParagraph = ({ start, end, text }: Paragraph): DraftParagraph => ({ start, end, text })

const draftSpeaker = (speaker: Speaker) => ({
  speaker: nameSpeaker(speaker),
  posts: [...(speaker.person?.posts ?? [])],
})

function draftAchievement(item: Item, section: number, position: number): DraftAchievement {
  const { lead, paragraphs } = splitItem(item)
  const prose = paragraphs.map(({ text }) => text).join('\n')
  return {
    section,
    position,
    lead,
    paragraphs,
    honours: findHonours(prose),
    coverage: findCoverage(prose),
    documents: findDocuments(prose),
  }
}

const draftQuestion = (question: Question, index: number): DraftQuestion => ({
  position: index + 1,
  outlet: question.outlet,
  journalist: question.journalist,
  followUp: question.isFollowUp,
  paragraphs: question.paragraphs.map(draftParagraph),
  answers: question.answers.map((answer) => ({
    ...draftSpeaker(answer.speaker),
    paragraphs: answer.paragraphs.map(draftParagraph),
  })),
})
